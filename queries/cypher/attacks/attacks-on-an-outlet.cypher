// title: Attacks on an outlet and its people
// about: Attacks and campaigns aimed at an outlet or at somebody who works for it.
// param outlet: Text -- part of the outlet's name
CALL () {
  MATCH (outlet:Outlet)<-[aimed:TARGETED]-(event)
  WHERE any(name IN coalesce(outlet.names, [outlet.name]) WHERE toLower(name) CONTAINS toLower($outlet))
    AND event.review IN $review AND aimed.review IN $review
  RETURN outlet.name AS outlet, outlet.name AS target, event.name AS attack, event.kind AS method, event.date AS date,
         event.sources AS sources
  UNION
  MATCH (outlet:Outlet)<-[works:WORKS_FOR]-(person)<-[aimed:TARGETED]-(event)
  WHERE any(name IN coalesce(outlet.names, [outlet.name]) WHERE toLower(name) CONTAINS toLower($outlet))
    AND event.review IN $review AND aimed.review IN $review AND works.review IN $review
  RETURN outlet.name AS outlet, person.name AS target, event.name AS attack, event.kind AS method, event.date AS date,
         event.sources AS sources
}
RETURN outlet, target, attack, method, date, sources
ORDER BY outlet, date, attack, target
