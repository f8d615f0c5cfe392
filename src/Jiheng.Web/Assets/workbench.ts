// What every page loads: the look, and partial updates.
import "./styles/workbench.css";
import "./styles/checks.css";
import "./styles/reports.css";
import htmx from "htmx.org";

htmx.config.allowEval = false;
htmx.config.includeIndicatorStyles = false;
htmx.config.selfRequestsOnly = true;
