/** JSON that cannot close the `<script>` it stands in. */
export function toScriptText(data: unknown): string {
  return JSON.stringify(data).replace(/</g, "\\u003c");
}
