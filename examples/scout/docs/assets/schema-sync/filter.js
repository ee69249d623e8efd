// Filters the rows of a table while somebody types above it: every word has to stand somewhere in a row. Without this the table is as it is.
(() => {
  const wire = (box) => {
    const table = box.querySelector("table");
    if (table === null || table.tBodies.length === 0 || box.dataset.filter === "on") return;
    box.dataset.filter = "on";
    const rows = [...table.tBodies[0].rows].map((row) => ({ row, text: row.textContent.toLowerCase() }));
    const input = document.createElement("input");
    input.type = "search";
    input.placeholder = "Filter, by words of any column";
    input.className = "md-input md-input--stretch";
    input.setAttribute("aria-label", "Filter the rows of the table");
    const state = document.createElement("p");
    state.setAttribute("role", "status");
    const filter = () => {
      const words = input.value.toLowerCase().split(/\s+/).filter((word) => word !== "");
      let shown = 0;
      for (const { row, text } of rows) {
        const hidden = !words.every((word) => text.includes(word));
        row.hidden = hidden;
        if (!hidden) shown++;
      }
      state.textContent = words.length === 0 ? "" : `${shown} of ${rows.length} rows`;
    };
    input.addEventListener("input", filter);
    box.prepend(input, state);
  };
  const wireAll = () => document.querySelectorAll(".schema-sync-filter").forEach(wire);
  // Material for MkDocs may change pages without loading them: it says so through document$.
  if (typeof document$ !== "undefined") document$.subscribe(wireAll);
  else if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", wireAll);
  else wireAll();
})();
