import { existsSync } from "node:fs";
import { defineConfig } from "@playwright/test";

/** Debian's Chromium, or the one that `CHROMIUM_PATH` names; nothing is downloaded. */
const candidates = [
  process.env.CHROMIUM_PATH,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
];
const executablePath = candidates.find((path) => path !== undefined && path !== "" && existsSync(path));
if (executablePath === undefined) {
  console.warn("test:browser: no Chromium found (looked at CHROMIUM_PATH and /usr/bin); every browser test is skipped");
}

export default defineConfig({
  testDir: "browser",
  reporter: "list",
  fullyParallel: true,
  workers: 2,
  ...(executablePath === undefined ? { grepInvert: /.*/ } : {}),
  use: {
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
    },
  },
});
