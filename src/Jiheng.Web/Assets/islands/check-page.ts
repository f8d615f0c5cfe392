// The page of findings, the same as `jiheng check --format html` writes.
import "../../Checks/Page/page.css";
import "../styles/check-page.css";
import "../../Checks/Page/page.js";
