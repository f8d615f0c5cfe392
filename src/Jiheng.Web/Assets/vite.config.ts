import { defineConfig } from "vite";

// One entry per island; pages load only what they use. Chromium 86 is what old office browsers are.
export default defineConfig({
  base: "/assets/",
  build: {
    target: "chrome86",
    cssTarget: "chrome86",
    outDir: "../../../artifacts/assets",
    emptyOutDir: true,
    assetsDir: "",
    manifest: true,
    chunkSizeWarningLimit: 1200,
    rollupOptions: {
      input: {
        evidenceDrop: "islands/evidence-drop.ts",
        scoreChart: "islands/score-chart.ts",
        figures: "islands/figures.ts",
        workbench: "workbench.ts",
        qr: "islands/qr.ts",
        "check-page": "islands/check-page.ts",
        "file-drop": "islands/file-drop.ts",
        "report-editor": "islands/report-editor.ts",
      },
    },
  },
});
