import type { EventsLanguage } from '../language.ts';

/** Words that tell a kind of event. Where a word stands in two lists, the kind that comes first wins it. */
export const kinds: EventsLanguage['kinds'] = {
  ACCIDENT: {
    verbs: `
      crashed, crashes, collided, collides, overturned, overturns, derailed, derails, capsized, capsizes, sank,
      sunk, sinks, collapsed, collapses, ran aground, run aground, burned down, burnt down, gutted, plunged,
      plunges, exploded, explodes, caught fire, went off the road, veered off, skidded, hit by a car, hit by a
      train, fell from, malfunctioned, ploughed into, plowed into, slammed into, crashed into, struck by a train,
      run over, overturning, capsizing, derailing, collapsing, exploding, fell off, slid off, leaked, leaking,
      jackknifed, went missing at sea, crash-landed, burst into flames, went up in flames, burned to death,
      electrocuted, rammed`,
    nouns: `
      accident, accidents, crash, collision, derailment, shipwreck, blaze, fire, fires, explosion, explosions,
      blast, gas leak, blackout, pile-up, pileup, stampede, crush, plane crash, car crash, helicopter crash, train
      crash, bus crash, house fire, warehouse fire, gas explosion, carbon monoxide, power outage, power cut, oil
      spill, sinkhole, emergency landing, capsizing, drowning, near miss, cable car`,
    topics: `
      wreckage, wreck, spill, outage, trapped`,
  },
  DISASTER: {
    verbs: `
      erupted, erupts, flooded, floods, swept away, destroyed, devastated, quake hit, quake struck, burst its
      banks, submerged, hit by a quake, inundated, buried, washed away, spewed ash, shook, rocked`,
    nouns: `
      earthquake, earthquakes, quake, tremor, tremors, aftershock, tsunami, volcano, eruption, flood, flooding,
      floods, landslide, landslides, mudslide, mudslides, avalanche, wildfire, wildfires, bushfire, bushfires,
      famine, outbreak, epidemic, drought, cholera, ebola, disaster, dam failure, flash flood, flash floods,
      floodwaters, lava, ash cloud, aftershocks, landslip, rockslide, pandemic, measles, bird flu, locusts, dam
      burst, state of emergency`,
  },
  ASSAULT: {
    verbs: `
      bombed, bombs, shelled, shells, attacked, attacks, murdered, killed by gunmen, shot dead, shot, stabbed,
      shot and killed, gunned down, shot down, kidnapped, kidnaps, abducted, ambushed, raided, stormed, storms,
      opened fire, fired rockets, were fired, fired missiles, launched missiles, raped, assaulted, robbed, blew
      up, blown up, detonated, captured, seized control, invaded, assassinated, beheaded, tortured, targeted,
      looted, set fire to, shoots, shooting, stabs, killed by a gunman, fired a missile, fired a rocket, launched
      a missile, launched rockets, launches, hijacked, torched, vandalised, vandalized, set ablaze, overran,
      seized the town, executed, lynched, poisoned, hacked to death, beaten, besieged, clashed, clashes, attacked
      by, killed in an attack, bludgeoned, mugged, hurled, captures`,
    nouns: `
      attack, assault, strike on, air strike, airstrike, air strikes, airstrikes, bombing, bombings, shelling,
      shooting, shootings, stabbing, stabbings, bombardment, gun battle, fighting, clashes, murder, massacre,
      kidnapping, abduction, ambush, raid, riot, riots, invasion, coup, drone strike, drone attack, suicide
      bomber, arson, shootout, gunfire, car bomb, suicide bombing, mass shooting, knife attack, rocket attack,
      missile attack, missile strike, drone strikes, hijacking, hostage-taking, genocide, atrocities, coup
      attempt, stampede of violence, looting, arson attack, sabotage, piracy, homicide, assassination`,
    topics: `
      gunman, gunmen, war, violence, militants, insurgents, rebels, pirates, jihadists, explosive, explosives,
      offensive, crossfire, warplanes, hostage`,
  },
  ARREST: {
    verbs: `
      arrested, arrests, arrest, detained, detains, jailed, convicted, convicts, sentenced, acquitted, charged
      with, charged, indicted, extradited, seized, pleaded guilty, pleaded not guilty, upheld, ruled, on trial,
      remanded, released from prison, imprisoned, taken into custody, fined, stolen, stole, steals, robbed,
      burgled, smuggled, trafficked, raided, pleads guilty, pleads not guilty, appeared in court, appears in
      court, faces trial, went on trial, goes on trial, found guilty, cleared of, sued, sues, ordered detained,
      escaped, recaptured, extradites, overturned a conviction, struck down, sentences, convicting, sentencing,
      handed down`,
    nouns: `
      detention, verdict, conviction, court ruling, extradition, indictment, drug bust, theft, burglary, robbery,
      heist, prison sentence, life sentence, money laundering, manhunt, arrest warrant, jailbreak`,
    topics: `
      court, judge, jury, prosecutors, suspect, suspects, prison, drugs, cocaine, heroin, fraud, corruption,
      charges, appeal, inquest, supreme court, trial, lawsuit, custody, sentence, bribery, trafficking, smuggling,
      litigation, plea, warrant`,
  },
  PROTEST: {
    verbs: `
      protested, protests, protest, demonstrated, demonstrates, rallied, marched, walked out, on strike, went on
      strike, blockaded, blocked roads, took to the streets, downed tools, picketed, rallies, marching, striking,
      chanted, chanting, staged a protest, stages, picketing, blocking roads, glued themselves, boycotted classes`,
    nouns: `
      protest, protests, demonstration, demonstrations, strikes, walkout, sit-in, rally, blockade, uprising,
      picket, sit-ins, general strike, encampment`,
    topics: `
      activists, protesters, protestors, demonstrators, marchers, strikers, riot police, placards, unrest, strike,
      march`,
  },
  ELECTION: {
    verbs: `
      elected, re-elected, reelected, sworn in, inaugurated, resigned, resigns, stepped down, steps down,
      appointed, voted in, went to the polls, go to the polls, takes office, take office, votes, voted for, wins
      election, won the election, won an election, wins the presidency, resigning, steps aside, ousted, re-elects,
      elects, nominated, running for, named prime minister, forms government, dissolved parliament, called an
      election, was sworn, swears in, no-confidence, won … election, wins … election, won … vote, win … election,
      won … mayoral`,
    nouns: `
      election, elections, referendum, inauguration, runoff, run-off, by-election, polling stations, exit poll,
      exit polls, mayor-elect, president-elect, no-confidence vote, recall vote, primaries, caucus, caucuses,
      parliament election`,
    topics: `
      candidate, candidates, coalition, vote, polls, ballot, ballots, successor, presidency, primary, mayoral,
      impeachment, resignation`,
  },
  AGREE: {
    verbs: `
      agreed, agrees, agree, deal … reached, agreement … reached, truce … reached, signed, signs, ratified, struck
      a deal, reached a deal, reached an agreement, approved, brokered, endorsed, agreeing, seals deal, sealed a
      deal, clinched a deal, concluded an agreement, come to an agreement, accepts, accepted, reaches, passed a
      resolution`,
    nouns: `
      agreement, treaty, ceasefire, cease-fire, truce, pact, memorandum, trade deal, peace deal, hostage deal,
      prisoner swap, memorandum of understanding, peace agreement, ceasefire deal`,
    topics: `
      contract, settlement, compromise, swap, deal, accord`,
  },
  CONSULT: {
    verbs: `
      met with, met, meets, meet, will meet, hosted, hosts, held talks, hold talks, holds talks, discussed, spoke
      by phone, convened, negotiated, phoned, receives, received, meeting with, talks with, meet for, gather,
      gathered, gathers, debates, debated, hosting, convenes, to discuss, will discuss, sat down with, holding
      talks, consulted, negotiating`,
    nouns: `
      talks, summit, meeting, negotiations, conference, phone call, consultations, emergency meeting, peace talks,
      trade talks`,
    topics: `
      leaders, session, forum, congress, briefing, debate, gathering, security council, general assembly, g7, g20,
      dialogue`,
  },
  SANCTION: {
    verbs: `
      sanctioned, imposed sanctions, imposes sanctions, blacklisted, expelled diplomats, banned imports,
      embargoed, fined, banned, suspended, suspends, barred, expelled, expels, revoked, froze, frozen assets,
      imposed tariffs, imposes tariffs, slapped tariffs, blacklists`,
    nouns: `
      sanction, sanctions, embargo, boycott, blacklist, travel ban, export controls, import duties, asset freeze`,
    topics: `
      ban, bans, fine, fines, curbs, restrictions, penalty, penalties, tariff, tariffs, suspension`,
  },
  AID: {
    verbs: `
      donated, donates, delivered aid, send … aid, sends aid, sent aid, rescued, airlifted, evacuated, pledged,
      pledges, rescues, pulled from, sending aid, delivers, donating, evacuates, airdropped, sheltered, send … in
      aid, sends … in aid, sent … in aid`,
    nouns: `
      humanitarian aid, food aid, aid convoy, relief effort, evacuation, relief supplies, food parcels, airlift,
      rescue operation, rescue effort, aid package`,
    topics: `
      aid, relief, assistance, donations, charity, rescuers, shelters, humanitarian, rescue`,
  },
  MOBILIZE: {
    verbs: `
      mobilised, mobilized, deployed, deploys, deploy, stationed, sent troops, sends troops, reinforced,
      deploying, sends soldiers, sent soldiers, will send troops, pulls out, pulled back, withdraws troops,
      withdrew, conscripted, massed`,
    nouns: `
      mobilisation, mobilization, deployment, troop build-up, military exercise, military exercises, war games,
      naval exercise, aircraft carrier, live-fire drill`,
    topics: `
      troops, soldiers, exercises, patrol, patrols, warships, national guard, peacekeepers, conscription, drills,
      reinforcements`,
  },
  THREATEN: {
    verbs: `
      threatened, threatens, threaten, warned of retaliation, threatening, warns of, vowed revenge, vowed to
      retaliate, vows revenge`,
    nouns: `
      threat, threats, ultimatum, bomb threat, bomb hoax, bomb scare, ultimatums`,
  },
  REJECT: {
    verbs: `
      rejected, rejects, refused, refuses, vetoed, vetoes, turned down, dismissed, rejecting, refusing, declined,
      declines, opposes, opposed, votes down, voted down, blocked`,
    nouns: `
      veto, rejection, refusal, opposition to, rebuff`,
  },
  COOPERATE: {
    verbs: `
      cooperate, cooperates, cooperated, teamed up, partnered`,
    nouns: `
      cooperation, partnership, collaboration`,
  },
  SPORT: {
    verbs: `
      beat, beats, defeated, scored, scores, won the race, won gold, won silver, won bronze, lost … to, drew,
      knocked out, qualified for, eliminated, qualified, finished second, took pole, scoring, victory over,
      defeats, thrashed, edged, crushed, set a world record, broke the record, retired from, signs for, signed
      for, transferred, clinched, clinches, advanced to, crowned, sprinted, knocks out, drew with`,
    nouns: `
      tournament, semi-final, semifinal, quarter-final, quarterfinal, grand prix, olympics, championship, world
      cup, innings, wicket, marathon, championships, playoff, playoffs, semifinals, wimbledon, us open, australian
      open, french open, formula one, tour de france, premier league, champions league, fa cup, gold medal, silver
      medal, bronze medal, world record, knockout, hat-trick, qualifier, quarterfinals, semi-finals, test match,
      try, penalty shootout, super bowl, victory`,
    topics: `
      team, club, coach, manager, football, soccer, rugby, cricket, tennis, golf, cyclist, cycling, striker,
      midfielder, goalkeeper, race, stage, league, game, goal, medal, medals, nba, nfl, mlb, boxer, sprinter,
      match, final, derby`,
  },
  CULTURE: {
    verbs: `
      commemorated, unveiled, premiered, performed, opens … exhibition, open … exhibition, honoured, honored,
      celebrated, celebrates, awarded, buried, laid a wreath, laid to rest, performs, opened to the public, opens
      to the public, wins oscar, knighted, premieres, unveils, exhibits, exhibited, auctioned, auctions,
      commemorates, mourned, laid wreaths, beatified, canonised, canonized, released an album, reopened, reopens,
      excavated, unearthed`,
    nouns: `
      exhibition, concert, festival, premiere, film festival, nobel, oscars, funeral, memorial, vigil, ceremony,
      carnival, wedding, auction, theatre festival, biennale, archaeologists, royal wedding, coronation,
      pilgrimage, gala, grammy, grammys, bafta, booker, pulitzer, fashion week, museum exhibition`,
    topics: `
      film, movie, book, album, painting, sculpture, statue, singer, actor, actress, director, author, novel, art,
      artwork, museum, gallery, opera, ballet, mass, anniversary, tribute, portrait, portraits, monument,
      landmark, marks, marked, prize, parade`,
  },
  WEATHER: {
    verbs: `
      rained, snowed, make landfall, made landfall, makes landfall, measured, barrelled, barreled, lashed,
      battered, blew, hailed, made its way, strengthened, weakened`,
    nouns: `
      hurricane, typhoon, cyclone, tornado, tornadoes, snowfall, rainfall, heatwave, heat wave, hail, blizzard,
      thunderstorm, thunderstorms, gale, gales, cold snap, gusts, met office, national weather service, drizzle,
      frost, sleet, monsoon, humidity, heat warning, storm surge, tropical storm, record temperature, dust storm,
      sandstorm, wind chill, downpour, downpours`,
    topics: `
      temperature, temperatures, rain, heat, ice, degrees, forecast, forecasters, meteorologists, winds, fog,
      storm, storms, sunshine, thunder, lightning, weather, snow`,
  },
  ECONOMY: {
    verbs: `
      bankrupt, cut … jobs, cuts … jobs, cutting jobs, laid off, lay off, acquired, acquires, merged, grew,
      shrank, closed higher, closed lower, fell … percent, rose … percent, invested, invests, opened a factory,
      opened a plant, began production, went public, shut down, raised interest, slashed jobs, cutting … jobs, cut
      jobs, axing, axed, hires, hired, buys, bought, sells, sold, raises rates, cut rates, cuts rates, raised
      rates, hiked, filed for bankruptcy, files for bankruptcy, shutter, shutters, closing … stores, closes …
      plant, reported a profit, reported a loss, posted a profit, posted a loss, surged, slumped, plunged percent,
      tumbled, expanded, recalled, recalls, will invest`,
    nouns: `
      inflation, bankruptcy, interest rate, interest rates, oil price, oil prices, takeover, merger, gdp, federal
      reserve, rate cut, rate hike, unemployment, retail sales, layoffs, layoff, deficit, consumer prices,
      recession, tariffs bill, ipo, merger talks, recall`,
    topics: `
      company, firm, plant, factory, factories, market, markets, jobs, prices, wages, debt, growth, production,
      sales, shares, stocks, currency, central bank, investors, shareholders, stake, budget, exports, imports,
      carmaker, automaker, chipmaker, startup, economy, profit, profits, revenue, dow, nasdaq, ftse, dax, bond,
      bonds, earnings`,
  },
  CASUALTY: {
    verbs: `
      died, dies, drowned, killed, kills, killing, were killed, was killed, injured, wounded, missing, found dead,
      lost their lives, hurt, pulled … bodies, dying, perished, succumbed, feared dead, unaccounted for, bled to
      death, froze to death, suffocated, found … bodies, body found, body was found, remains found, hospitalised,
      hospitalized`,
    nouns: `
      dead, death, deaths, death toll, casualties, fatalities, toll, fatality, mass grave, dead body`,
    topics: `
      victim, victims, body, bodies, survivors, injuries, remains, corpse, corpses`,
  },
  OTHER: {
    verbs: 'inspected, inspects, inspecting',
  },
  STATEMENT: {
    verbs: `
      said, says, say, told, tells, announced, announces, warned, warns, declared, declares, called for, calls
      for, urged, urges, accused, accuses, stated, confirmed, confirms, claimed, claims, vowed, vows, demanded,
      demands, voted, denied, denies, denounced, condemned, condemns, promised, promises, praised, criticised,
      criticized, decided, wants, apologised, apologized, according to, ordered, saying, telling, announcing,
      urging, warns that, calling for, calls on, called on, insisted, insists, argued, argues, acknowledged,
      admits, admitted, added, reiterated, welcomed, hailed, expressed, hopes, believes, believed, planned,
      proposes, proposed, suggested, suggests, unveiled a plan, released, publishes, launches a probe, launched an
      investigation, investigating, is considering, considers, vowing, backs, backed, slammed, blasted, blamed,
      blames, thanked, congratulated, pledged to, promises to, mulls`,
    nouns: `
      announcement, speech, news conference, press conference, warning, apology, tweet`,
    topics: `
      plan, plans, proposal, bill, law, policy, strategy, report, study, poll, survey, letter, address,
      investigation, probe, inquiry, criticism, interview, remarks, statement, decree, pledge`,
  },
};
