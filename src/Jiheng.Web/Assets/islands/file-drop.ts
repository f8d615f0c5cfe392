// A file is dropped, looked at, and sent.
const form = document.querySelector<HTMLFormElement>("#drop");
const input = form?.querySelector<HTMLInputElement>("input[type=file]");
const problem = document.querySelector<HTMLElement>("#drop-problem");
const words = document.querySelector<HTMLElement>("#drop-words");
const button = form?.querySelector<HTMLButtonElement>("button");

function say(sentence: string): void {
  if (!problem) return;
  problem.textContent = sentence;
  problem.hidden = sentence === "";
}

function fits(file: File): boolean {
  const most = Number(input?.dataset.most ?? 0);
  const fits = file.size <= most;
  say(fits ? "" : `${file.name}有${(file.size / 1e6).toFixed(1)}兆字节，最多${most / 1e6}兆；请压缩其中的图片或拆分后再传。`);
  return fits;
}

if (form && input && words) {
  words.hidden = false;
  input.addEventListener("change", () => { if (input.files?.[0]) fits(input.files[0]); });
  form.addEventListener("submit", event => {
    if (input.files?.[0] && !fits(input.files[0])) event.preventDefault();
    else if (button) button.textContent = "正在上传…";
  });
  window.addEventListener("pageshow", () => { if (button) button.textContent = "开始核验"; });
  for (const name of ["dragenter", "dragover"]) {
    form.addEventListener(name, event => { event.preventDefault(); form.classList.add("over"); });
  }
  form.addEventListener("dragleave", () => form.classList.remove("over"));
  form.addEventListener("drop", event => {
    event.preventDefault();
    form.classList.remove("over");
    const files = event.dataTransfer?.files;
    if (!files || files.length === 0) return;
    if (files.length > 1) { say("一次只核验一份；多份请先压缩成一个 .zip。"); return; }
    input.files = files;
    if (fits(files[0])) form.requestSubmit();
  });
}

export {};
