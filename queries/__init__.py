"""Ask: saved questions, traces, paths, networks, figures, and the browser view."""
