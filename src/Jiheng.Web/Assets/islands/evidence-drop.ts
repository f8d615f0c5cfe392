// 上传材料: files may be dropped on the form; the names chosen are shown before they are sent.
const form = document.querySelector<HTMLFormElement>("form[data-drop]");
const input = form?.querySelector<HTMLInputElement>("input[type=file]");
if (form && input) {
  form.classList.add("takes-drop");
  const chosen = document.createElement("ul");
  chosen.className = "chosen";
  chosen.setAttribute("aria-live", "polite");
  form.append(chosen);
  const show = () => chosen.replaceChildren(...Array.from(input.files ?? [], file => {
    const line = document.createElement("li");
    line.textContent = `${file.name}（${Math.max(1, Math.round(file.size / 1024))} KB）`;
    return line;
  }));
  input.addEventListener("change", show);
  for (const over of ["dragenter", "dragover"]) form.addEventListener(over, event => { event.preventDefault(); form.classList.add("over"); });
  for (const out of ["dragleave", "drop"]) form.addEventListener(out, () => form.classList.remove("over"));
  form.addEventListener("drop", event => {
    event.preventDefault();
    if (!event.dataTransfer?.files.length) return;
    input.files = event.dataTransfer.files;
    show();
  });
}
