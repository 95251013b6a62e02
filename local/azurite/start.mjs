// Azurite outlives its parent. Here it stops, and saves, once the parent closes stdin or dies.
const lingering = 30_000;
process.stdin.resume().once("end", () => {
  setTimeout(() => process.exit(1), lingering).unref();
  process.emit("SIGTERM") || process.exit();
});

// Ctrl-C reaches every program of the terminal, but storage has to be the last to go: the parent decides.
const once = process.once.bind(process);
process.once = (event, listener) => (event === "SIGINT" ? process : once(event, listener));
process.on("SIGINT", () => {});

await import("./removals.mjs");
if (process.env.AZURITE_PARTITIONS) {
  await import("./partitions.mjs");
}

await import("azurite/dist/src/azurite.js");
