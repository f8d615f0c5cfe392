// What every page loads: the look, and partial updates.
import "./styles/workbench.css";
import "./styles/campaigns.css";
import "./styles/moves.css";
import "./styles/trail.css";
import htmx from "htmx.org";

htmx.config.allowEval = false;
htmx.config.includeIndicatorStyles = false;
htmx.config.selfRequestsOnly = true;
