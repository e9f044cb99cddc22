import type { EventsLanguage } from '../language.ts';

/** Words that tell a kind of event. Where a word stands in two lists, the kind that comes first wins it. */
export const kinds: EventsLanguage['kinds'] = {
  ACCIDENT: {
    verbs: `crashed, crashes, collided, collides, overturned, overturns, derailed, derails, capsized, capsizes, sank, sunk, sinks, collapsed, collapses, ran aground, run aground, burned down, burnt down,
      gutted, plunged, plunges, exploded, explodes, caught fire, went off the road, veered off, skidded, hit by a car, hit by a train, fell from, malfunctioned, ploughed into, plowed into`,
    nouns: `accident, accidents, crash, collision, derailment, shipwreck, blaze, fire, fires, explosion, explosions, blast, gas leak, outage, blackout, pile-up, pileup, wreck, stampede, crush, spill`,
  },
  DISASTER: {
    verbs: `erupted, erupts, flooded, floods, swept away, destroyed, devastated, quake hit, quake struck, burst its banks, submerged`,
    nouns: `earthquake, earthquakes, quake, tremor, tremors, aftershock, tsunami, volcano, eruption, flood, flooding, floods, landslide, landslides, mudslide, mudslides, avalanche, wildfire, wildfires,
      bushfire, bushfires, famine, outbreak, epidemic, drought, cholera, ebola, disaster, dam failure`,
  },
  ASSAULT: {
    verbs: `bombed, bombs, shelled, shells, attacked, attacks, murdered, killed by gunmen, shot dead, shot, stabbed, shot and killed, gunned down, shot down, kidnapped, kidnaps, abducted, ambushed, raided, stormed, storms,
      opened fire, fired rockets, were fired, fired missiles, launched missiles, raped, assaulted, robbed, blew up, blown up, detonated, captured, seized control, invaded, assassinated, beheaded, tortured, targeted, looted, set fire to`,
    nouns: `attack, assault, strike on, air strike, airstrike, air strikes, airstrikes, bombing, bombings, shelling, shooting, shootings, stabbing, stabbings, bombardment, gun battle, fighting, clashes, murder, massacre,
      hostage, kidnapping, abduction, ambush, raid, riot, riots, war, invasion, offensive, coup, gunmen, gunman, rocket, rockets, missile, missiles, drone strike, drone attack, suicide bomber, violence, arson, warplanes`,
  },
  ARREST: {
    verbs: `arrested, arrests, arrest, detained, detains, jailed, convicted, convicts, sentenced, acquitted, charged with, charged, indicted, extradited, seized, pleaded guilty, pleaded not guilty, upheld, ruled, on trial, remanded,
      released from prison, imprisoned, taken into custody, fined`,
    nouns: `detention, trial, verdict, conviction, lawsuit, jury, custody, court ruling, extradition, indictment, sentence, drug bust`,
  },
  PROTEST: {
    verbs: `protested, protests, protest, demonstrated, demonstrates, rallied, marched, walked out, on strike, went on strike, blockaded, blocked roads, took to the streets, downed tools, picketed`,
    nouns: `protest, protests, protesters, demonstration, demonstrations, demonstrators, strike, strikes, walkout, sit-in, rally, march, blockade, uprising, picket`,
  },
  ELECTION: {
    verbs: `elected, re-elected, reelected, sworn in, inaugurated, resigned, resigns, stepped down, steps down, appointed, voted in, went to the polls, go to the polls, takes office, take office`,
    nouns: `election, elections, referendum, inauguration, ballot, runoff, run-off, polls, vote, by-election, primary`,
  },
  AGREE: {
    verbs: `agreed, agrees, agree, deal … reached, agreement … reached, truce … reached, signed, signs, ratified, struck a deal, reached a deal, reached an agreement, approved, brokered, endorsed`,
    nouns: `agreement, deal, treaty, accord, ceasefire, cease-fire, truce, pact, memorandum`,
  },
  CONSULT: {
    verbs: `met with, met, meets, meet, will meet, hosted, hosts, held talks, hold talks, holds talks, discussed, spoke by phone, convened, negotiated, phoned, receives, received`,
    nouns: `talks, summit, meeting, negotiations, conference, phone call, consultations, dialogue`,
  },
  SANCTION: {
    verbs: `sanctioned, imposed sanctions, imposes sanctions, blacklisted, expelled diplomats, banned imports, embargoed`,
    nouns: `sanction, sanctions, embargo, tariff, tariffs, boycott, blacklist`,
  },
  AID: {
    verbs: `donated, donates, delivered aid, send … aid, sends aid, sent aid, rescued, airlifted, evacuated, pledged, pledges`,
    nouns: `aid, relief, humanitarian aid, food aid, rescue, aid convoy, relief effort, evacuation`,
  },
  MOBILIZE: {
    verbs: `mobilised, mobilized, deployed, deploys, deploy, stationed, sent troops, sends troops, reinforced`,
    nouns: `mobilisation, mobilization, deployment, troop build-up, military exercise, military exercises, drills, war games`,
  },
  THREATEN: {
    verbs: `threatened, threatens, threaten, warned of retaliation`,
    nouns: `threat, threats, ultimatum, bomb threat`,
  },
  REJECT: {
    verbs: `rejected, rejects, refused, refuses, vetoed, vetoes, turned down, dismissed`,
    nouns: `veto, rejection, refusal`,
  },
  COOPERATE: {
    verbs: `cooperate, cooperates, cooperated, teamed up, partnered`,
    nouns: `cooperation, partnership, collaboration`,
  },
  SPORT: {
    verbs: `beat, beats, defeated, scored, scores, won the race, won gold, won silver, won bronze, lost … to, drew, knocked out, qualified for, eliminated, qualified, finished second, took pole`,
    nouns: `match, game, tournament, final, semi-final, semifinal, quarter-final, quarterfinal, grand prix, olympics, championship, world cup, league, goal, innings, wicket, marathon, championships, playoff, playoffs, semifinals`,
  },
  CULTURE: {
    verbs: `commemorated, unveiled, premiered, performed, opens … exhibition, open … exhibition, honoured, honored, celebrated, celebrates, awarded, buried, laid a wreath, laid to rest`,
    nouns: `exhibition, concert, festival, premiere, film festival, museum, nobel, oscars, prize, funeral, memorial, vigil, ceremony, carnival, parade, wedding, gallery`,
  },
  WEATHER: {
    verbs: `rained, snowed, make landfall, made landfall, makes landfall, measured`,
    nouns: `weather, storm, storms, hurricane, typhoon, cyclone, tornado, tornadoes, snow, snowfall, rain, rainfall, heat, heatwave, heat wave, hail, blizzard, thunderstorm, thunderstorms, temperature, temperatures, gale, gales,
      fog, ice, cold snap, winds, gusts`,
  },
  ECONOMY: {
    verbs: `bankrupt, cut … jobs, cuts … jobs, cutting jobs, laid off, lay off, acquired, acquires, merged, grew, shrank, closed higher, closed lower, fell … percent, rose … percent, invested, invests, opened a factory, opened a plant,
      began production, went public, shut down, raised interest`,
    nouns: `stocks, shares, market, markets, inflation, economy, profit, profits, revenue, bankruptcy, jobs, interest rate, interest rates, oil price, oil prices, takeover, merger, exports, imports, budget, earnings, gdp, factory`,
  },
  CASUALTY: {
    verbs: `died, dies, drowned, killed, kills, killing, were killed, was killed, injured, wounded, missing, found dead, lost their lives, hurt, pulled … bodies`,
    nouns: `dead, death, deaths, death toll, victim, victims, casualties, body, bodies, injuries, fatalities`,
  },
  STATEMENT: {
    verbs: `said, says, say, told, tells, announced, announces, warned, warns, declared, declares, called for, calls for, urged, urges, accused, accuses, stated, confirmed, confirms, claimed, claims, vowed, vows, demanded, demands, voted, denied,
      denies, denounced, condemned, condemns, promised, promises, praised, criticised, criticized, decided, wants, apologised, apologized, according to, ordered`,
    nouns: `statement, remarks, announcement, speech, news conference, press conference, warning, interview, report`,
  },
};
