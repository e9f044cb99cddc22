import { cuesFrom } from '../recognise/cues.ts';

/** What English says around names. */
export const cues = cuesFrom(
  {
    LOCATIVE: 'in near at around between outside inside within throughout across downtown',
    DIRECTION:
      'from to toward towards into through via of over on off against by for north south east west leaving visiting',
    PLACE_NOUN: `city cities town towns village villages county counties parish borough municipality township province provinces
      state states region regions district districts country countries nation island islands peninsula river lake sea ocean bay
      gulf strait coast border capital suburb neighborhood neighbourhood area valley mountain mountains mount hill hills creek
      canyon desert territory republic kingdom prefecture governorate oblast canton commune port cape harbor harbour beach
      heights springs falls fort camp downtown outskirts continent`,
    FACILITY: `airport station museum stadium park hospital university college school church cathedral palace castle prison jail
      base bridge tunnel zoo theater theatre arena center centre mall hotel courthouse dam plant cemetery library market plaza
      square building tower hall`,
    STREET:
      'street st. avenue ave. ave road rd. road boulevard blvd. highway interstate route lane drive freeway parkway way',
    COMPASS: `north south east west northern southern eastern western northeast northwest southeast southwest northeastern
      northwestern southeastern southwestern central upper lower mid`,
    TITLE: `hurricane typhoon cyclone
      mr mr. mrs mrs. ms ms. miss dr dr. prof. professor president vice-president minister premier prime chancellor king
      queen prince princess pope bishop archbishop cardinal rev. reverend pastor father sister brother mayor governor gov. gov
      sen. sen senator rep. rep representative congressman congresswoman councilman councilwoman councilor councillor alderman
      sheriff deputy chief lt. sgt. sergeant capt. captain col. colonel gen. gen general maj. major lieutenant cpl. pvt.
      detective officer judge justice attorney lawyer prosecutor spokesman spokeswoman spokesperson secretary director chairman
      chairwoman ceo coach manager quarterback pitcher guard forward singer actor actress author writer director producer
      commissioner superintendent principal sir lady lord dame sheikh sultan emir ayatollah imam rabbi ambassador analyst
      economist researcher scientist founder owner resident`,
    SPEECH_VERB: `said says say told tells added adds stated announced announces claimed claims denied denies confirmed confirms
      reported reports warned warns vowed vows wants wanted hopes hoped asked asks accused accuses insisted insists agreed
      agrees refused refuses threatened threatens rejected rejects condemned condemns explained noted argued argues believes
      thinks according`,
    ORGANISATION_WORD: `nato un eu fbi cia nasa ecb imf who unicef icc hamas hezbollah taliban al-qaeda greenpeace google apple microsoft facebook
      meta amazon tesla boeing airbus reuters ap afp bbc cnn espn nfl nba nhl mlb ncaa fema epa fda cdc nhs red cross knesset
      duma uefa fifa ioc
      university college school institute academy department dept ministry police office bureau agency commission
      committee council court parliament senate congress house assembly party union association federation foundation society
      organization organisation bank company corp corp. inc inc. ltd ltd. co. llc plc group holdings airlines airways news times
      post herald tribune journal gazette daily press radio tv network club fc united city athletic team board authority
      administration service services center centre hospital church forces army navy guard force league conference national
      international world federal royal american fund trust museum orchestra`,
    NAME_PARTICLE:
      "van de der den von da di del della dos el al bin ben ibn la le du des d' mc mac o' st. jr. sr. jr sr",
    ARTICLE: 'the a an',
    CONJUNCTION: 'and or but nor / &',
    CALENDAR: `january february march april may june july august september october november december jan. feb. mar. apr. aug.
      sept. oct. nov. dec. monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow`,
    FUNCTION_WORD: `is was are were be been being has had have do does did will would can could may might must shall should not no
      this that these those it he she they we you i his her their our your its him them us me who what where when why how which
      as if than then so because while after before since during until although though with without about also only just more
      most some any all each every both such there here over under`,
  },
  { nounsAreCapitalised: false, smallDemonyms: false },
);
