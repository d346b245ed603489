import { defineConfig } from "@playwright/test";
import { findChromium } from "./browser/find-chromium.ts";

const executablePath = findChromium();

export default defineConfig({
  testDir: "browser",
  outputDir: "../../reports/browser",
  snapshotPathTemplate: "{testDir}/{testFileName}-snapshots/{arg}{ext}",
  globalSetup: "./browser/build-invented-site.ts",
  reporter: [["list"], ["./browser/counts-reporter.ts"]],
  fullyParallel: true,
  workers: 2,
  // A busy machine must not turn a test red; one that hangs still ends.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  use: {
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        // Letters in reference pictures do not depend on the machine's settings.
        "--font-render-hinting=none",
        "--disable-lcd-text",
      ],
    },
  },
});
