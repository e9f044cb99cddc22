import { cuesFrom } from '../recognise/cues.ts';

/** What French says around names. */
export const cues = cuesFrom(
  {
    LOCATIVE: 'à en au aux dans près entre hors chez autour',
    DIRECTION: "de d' du des vers depuis par pour sur contre jusqu' via",
    PLACE_NOUN: `ville villes village villages commune communes province provinces région régions département départements
      état états pays île îles presqu'île péninsule fleuve rivière lac mer océan golfe détroit côte frontière capitale banlieue
      quartier arrondissement district canton comté gouvernorat oblast montagne mont massif vallée baie cap désert république
      royaume territoire est ouest nord sud centre centre-ville environs localité port`,
    FACILITY: `aéroport port gare musée stade parc hôpital université église cathédrale palais château prison base pont tunnel zoo
      théâtre festival centrale hôtel tour`,
    STREET: 'rue avenue boulevard place quai route autoroute chemin allée',
    COMPASS:
      'nord sud est ouest nord-est nord-ouest sud-est sud-ouest septentrional méridional oriental occidental central',
    TITLE: `ouragan typhon cyclone tempête
      m. mm. mme mlle me dr pr ministre premier première président présidente chancelier chancelière roi reine prince
      princesse pape évêque cardinal maire sénateur sénatrice député députée gouverneur préfet préfète secrétaire directeur
      directrice porte-parole avocat avocate juge procureur procureure général colonel capitaine chanteur chanteuse acteur
      actrice réalisateur écrivain auteur entraîneur sélectionneur attaquant gardien chef patron pdg ambassadeur
      leader dirigeant dictateur professeur`,
    SPEECH_VERB: `dit disait affirme affirmé déclare déclaré annonce annoncé assure assuré estime estimé indique indiqué précise
      précisé dément démenti menace menacé accuse accusé refuse refusé confirme confirmé souligne souligné ajoute ajouté
      veut voulait selon rejette condamne espère réclame exige`,
    ORGANISATION_WORD: `olympique
      otan onu ue bce fmi oms unicef cpi hamas hezbollah talibans greenpeace google apple microsoft facebook meta amazon tesla
      boeing airbus reuters afp rn lfi lr ps sncf edf total renault peugeot uefa fifa psg om ol
      université école fc as olympique racing stade club banque parti ministère police tribunal cour parlement
      sénat assemblée commission conseil union association fondation société institut agence bureau service armée garde
      gendarmerie pompiers sa sarl groupe compagnie radio télévision journal syndicat fédération organisation mouvement front
      comité national nationale international internationale européenne européen royal royale nations unies inc ltd`,
    NAME_PARTICLE: "de d' du des le la les van von der den al el ben bin di da del",
    ARTICLE: "le la les l' un une des du au aux",
    CONJUNCTION: 'et ou mais ni / &',
    CALENDAR: `janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi
      vendredi samedi dimanche aujourd'hui hier demain`,
    FUNCTION_WORD: `est était sont étaient a avait ont avaient être avoir sera serait peut pouvait doit devait ne n' pas plus que qu'
      qui quoi dont où ce c' cet cette ces il elle ils elles on nous vous je j' se s' son sa ses leur leurs si comme quand
      lorsque puis alors aussi ainsi tout tous toute toutes avec sans avant après pendant très`,
  },
  { nounsAreCapitalised: false, smallDemonyms: true },
);
