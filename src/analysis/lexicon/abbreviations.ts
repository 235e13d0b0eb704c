/** Abbreviations that stand before a name or number: a full stop after them never ends a sentence. Lower case, without the stop. */
export const beforeName: ReadonlySet<string> = new Set(
  `adm asst atty brig bros capt cardinal cmdr cmdt col comdr cpl det dr drs ens fr gen gov govs hon insp lieut lt maj messrs mlle mme mr mrs ms msgr
  mt ofc pfc pres prof profs pvt rep reps rev sec sen sens sgt sr spc ste st supt treas vs v viz approx art arts ca cf dept ed eds eg e.g fig figs i.e ie no nos op p pp para
  sect vol vols`.split(/\s+/),
);

/** Abbreviations that may also end a sentence: they do when a capital that begins one follows. Lower case, without the stop. */
export const mayEnd: ReadonlySet<string> = new Set(
  `a.m p.m am pm etc inc corp co ltd llc plc jr sr ph.d m.d b.a m.a d.c u.s u.k u.n e.u u.s.a u.s.s.r jan feb mar apr jun jul aug sept sep oct nov dec
  ave blvd rd st ct ft in hwy sq al ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex vt va wash
  wis wyo n.c s.c n.d s.d n.y n.j n.h n.m w.va r.i l.a b.c a.d mph sq cu lb lbs oz min max est dist esq bldg univ assn intl natl gov't`.split(
    /\s+/,
  ),
);
