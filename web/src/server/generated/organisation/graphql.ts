/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Regelmall att anta. A template to adopt. */
export type AdoptRuleTemplateInput = {
  /** Lägg upp den färdiga listan av beslutstyper när samverkan inte har några; ja när det utelämnas. Add the ready matter types when there are none. */
  addMatterTypes?: boolean | null | undefined;
  /** Gäller från och med; idag när den utelämnas. First day. */
  from?: string | null | undefined;
  /** Nyckel för en avsikt; samma nyckel igen ger samma svar. Key of one intention. */
  idempotencyKey?: string | null | undefined;
  /** Regelverkets namn; mallens när det utelämnas. Name of the rule set. */
  name?: string | null | undefined;
  /** Vem som beslutat att anta det, var och när, så att det går att slå upp. Who decided so, where and when. */
  source: string;
  /** Mallens nyckel: cautious, delegating eller one-kommun-decides. Key of the template. */
  template: string;
};

/** Filter på Assessment: alla villkor ska hålla. All conditions hold. */
export type AssessmentFilterInput = {
  /** Och: alla ska hålla. All hold. */
  and?: Array<AssessmentFilterInput> | null | undefined;
  /** Från och med. From. */
  from?: DateOperationFilterInput | null | undefined;
  /** Id. The thing's own id in the whole installation. */
  id?: IdOperationFilterInput | null | undefined;
  /** Eller: någon ska hålla. Any holds. */
  or?: Array<AssessmentFilterInput> | null | undefined;
  /** Person som bedömde. Who judged. */
  person?: PersonFilterInput | null | undefined;
  /** Skäl. Reason. */
  reason?: StringOperationFilterInput | null | undefined;
  /** Sida. Side. */
  side?: SideOperationFilterInput | null | undefined;
  /** Till och med. To. */
  to?: DateOperationFilterInput | null | undefined;
  /** Användning. The use. */
  use?: SystemUseFilterInput | null | undefined;
  /** Bedömning. Verdict. */
  verdict?: AssessmentVerdictOperationFilterInput | null | undefined;
};

/** Listfilter: om någon, ingen eller alla Assessment uppfyller villkoren. Some, none or all. */
export type AssessmentListFilterInput = {
  /** Alla uppfyller. All. */
  all?: AssessmentFilterInput | null | undefined;
  /** Finns någon alls. Whether there is any. */
  any?: boolean | null | undefined;
  /** Ingen uppfyller. None. */
  none?: AssessmentFilterInput | null | undefined;
  /** Någon uppfyller. Some. */
  some?: AssessmentFilterInput | null | undefined;
};

/** Bedömning. Assessment verdict. */
export type AssessmentVerdict =
  /** Consolidate. */
  | 'CONSOLIDATE'
  /** Develop. */
  | 'DEVELOP'
  /** Keep. */
  | 'KEEP'
  /** Phase out. */
  | 'PHASE_OUT'
  /** Unknown. */
  | 'UNKNOWN';

/** Jämförelse: hur värdet ska förhålla sig. Comparison. */
export type AssessmentVerdictOperationFilterInput = {
  /** Lika med. Equal. */
  eq?: AssessmentVerdict | null | undefined;
  /** Något av värdena. One of. */
  in?: Array<AssessmentVerdict | null | undefined> | null | undefined;
  /** Inte lika med. Not equal. */
  neq?: AssessmentVerdict | null | undefined;
  /** Inget av värdena. None of. */
  nin?: Array<AssessmentVerdict | null | undefined> | null | undefined;
};

/** Tillsättning av en roll. Who takes a seat. */
export type AssignSeatInput = {
  /** Från och med; idag när den utelämnas. Den som satt där slutar dagen före. First day. */
  from?: string | null | undefined;
  /** Nyckel för en avsikt; samma nyckel igen ger samma svar. Key of one intention. */
  idempotencyKey?: string | null | undefined;
  /** Personens kortnamn eller id; tomt lämnar rollen vakant. Slug or id of the person; empty leaves it vacant. */
  person?: string | null | undefined;
  /** Rollens kortnamn eller id. Slug or id of the seat. */
  seat: string;
  /** Till och med. To. */
  to?: string | null | undefined;
  /** Version. Version. */
  version?: string | null | undefined;
};

/** Jämförelse: hur värdet ska förhålla sig. Comparison. */
export type BooleanOperationFilterInput = {
  /** Lika med. Equal. */
  eq?: boolean | null | undefined;
  /** Inte lika med. Not equal. */
  neq?: boolean | null | undefined;
};

/** Samverkansform. Cooperation form. */
export type CooperationForm =
  /** Company. */
  | 'COMPANY'
  /** Gemensam namnd. */
  | 'GEMENSAM_NAMND'
  /** Host agreement. */
  | 'HOST_AGREEMENT'
  /** Kommunalforbund. */
  | 'KOMMUNALFORBUND';

/** Jämförelse: hur värdet ska förhålla sig. Comparison. */
export type DateOperationFilterInput = {
  /** Lika med. Equal. */
  eq?: string | null | undefined;
  /** Större än. Greater than. */
  gt?: string | null | undefined;
  /** Minst. At least. */
  gte?: string | null | undefined;
  /** Något av värdena. One of. */
  in?: Array<string | null | undefined> | null | undefined;
  /** Mindre än. Less than. */
  lt?: string | null | undefined;
  /** Högst. At most. */
  lte?: string | null | undefined;
  /** Inte lika med. Not equal. */
  neq?: string | null | undefined;
  /** Inget av värdena. None of. */
  nin?: Array<string | null | undefined> | null | undefined;
};

/** Jämförelse: hur värdet ska förhålla sig. Comparison. */
export type DecimalOperationFilterInput = {
  /** Lika med. Equal. */
  eq?: number | null | undefined;
  /** Större än. Greater than. */
  gt?: number | null | undefined;
  /** Minst. At least. */
  gte?: number | null | undefined;
  /** Något av värdena. One of. */
  in?: Array<number | null | undefined> | null | undefined;
  /** Mindre än. Less than. */
  lt?: number | null | undefined;
  /** Högst. At most. */
  lte?: number | null | undefined;
  /** Inte lika med. Not equal. */
  neq?: number | null | undefined;
  /** Inget av värdena. None of. */
  nin?: Array<number | null | undefined> | null | undefined;
};

/** Filter på DeputyPeriod: alla villkor ska hålla. All conditions hold. */
export type DeputyPeriodFilterInput = {
  /** Och: alla ska hålla. All hold. */
  and?: Array<DeputyPeriodFilterInput> | null | undefined;
  /** Från och med. From. */
  from?: DateOperationFilterInput | null | undefined;
  /** Id. The thing's own id in the whole installation. */
  id?: IdOperationFilterInput | null | undefined;
  /** Eller: någon ska hålla. Any holds. */
  or?: Array<DeputyPeriodFilterInput> | null | undefined;
  /** Till och med. To. */
  to?: DateOperationFilterInput | null | undefined;
};

/** Listfilter: om någon, ingen eller alla DeputyPeriod uppfyller villkoren. Some, none or all. */
export type DeputyPeriodListFilterInput = {
  /** Alla uppfyller. All. */
  all?: DeputyPeriodFilterInput | null | undefined;
  /** Finns någon alls. Whether there is any. */
  any?: boolean | null | undefined;
  /** Ingen uppfyller. None. */
  none?: DeputyPeriodFilterInput | null | undefined;
  /** Någon uppfyller. Some. */
  some?: DeputyPeriodFilterInput | null | undefined;
};

/** Slag av ändring. Flavour. */
export type Flavour =
  /** Emergency. */
  | 'EMERGENCY'
  /** Normal. */
  | 'NORMAL'
  /** Standard. */
  | 'STANDARD';

/** Jämförelse: hur värdet ska förhålla sig. Comparison. */
export type FlavourOperationFilterInput = {
  /** Lika med. Equal. */
  eq?: Flavour | null | undefined;
  /** Något av värdena. One of. */
  in?: Array<Flavour | null | undefined> | null | undefined;
  /** Inte lika med. Not equal. */
  neq?: Flavour | null | undefined;
  /** Inget av värdena. None of. */
  nin?: Array<Flavour | null | undefined> | null | undefined;
};

/** Slag av organ. Forum body. */
export type ForumBody =
  /** Council. */
  | 'COUNCIL'
  /** Fullmaktige. */
  | 'FULLMAKTIGE'
  /** Gemensam namnd. */
  | 'GEMENSAM_NAMND'
  /** Kommunstyrelse. */
  | 'KOMMUNSTYRELSE'
  /** Management group. */
  | 'MANAGEMENT_GROUP'
  /** Managers forum. */
  | 'MANAGERS_FORUM'
  /** Nämnd. Namnd. */
  | 'NAMND'
  /** Other. */
  | 'OTHER'
  /** Preparation. */
  | 'PREPARATION'
  /** Steering group. */
  | 'STEERING_GROUP'
  /** Utskott. */
  | 'UTSKOTT';

/** Jämförelse: hur värdet ska förhålla sig. Comparison. */
export type ForumBodyOperationFilterInput = {
  /** Lika med. Equal. */
  eq?: ForumBody | null | undefined;
  /** Något av värdena. One of. */
  in?: Array<ForumBody | null | undefined> | null | undefined;
  /** Inte lika med. Not equal. */
  neq?: ForumBody | null | undefined;
  /** Inget av värdena. None of. */
  nin?: Array<ForumBody | null | undefined> | null | undefined;
};

/** Filter på Forum: alla villkor ska hålla. All conditions hold. */
export type ForumFilterInput = {
  /** Och: alla ska hålla. All hold. */
  and?: Array<ForumFilterInput> | null | undefined;
  /** Slag av organ. Which body. */
  body?: ForumBodyOperationFilterInput | null | undefined;
  /** Ordförandens stol. The chair's seat. */
  chair?: SeatFilterInput | null | undefined;
  /** Från och med. From. */
  from?: DateOperationFilterInput | null | undefined;
  /** Id. The thing's own id in the whole installation. */
  id?: IdOperationFilterInput | null | undefined;
  /** Kommun som det hör till eller som är värd. Its kommun. */
  kommun?: KommunFilterInput | null | undefined;
  /** Rättsligt slag: beslutande eller rådgivande. Legal body or advisory. */
  legalKind?: ForumLegalKindOperationFilterInput | null | undefined;
  /** Möten från och med dagen. Meetings from that day on. */
  meetings?: ForumMeetingListFilterInput | null | undefined;
  /** Ledamöter den dagen. Members that day. */
  members?: ForumMemberListFilterInput | null | undefined;
  /** Namn. Name. */
  name?: StringOperationFilterInput | null | undefined;
  /** Objekt som det är styrgrupp för. Its object. */
  object?: MaintenanceObjectFilterInput | null | undefined;
  /** Eller: någon ska hålla. Any holds. */
  or?: Array<ForumFilterInput> | null | undefined;
  /** Kortnamn i adresser. Slug. */
  slug?: StringOperationFilterInput | null | undefined;
  /** Uppgift. What it is for. */
  task?: StringOperationFilterInput | null | undefined;
  /** Till och med. To. */
  to?: DateOperationFilterInput | null | undefined;
};

/** Forumets rättsliga slag. Forum legal kind. */
export type ForumLegalKind =
  /** Advisory. */
  | 'ADVISORY'
  /** Legal body. */
  | 'LEGAL_BODY';

/** Jämförelse: hur värdet ska förhålla sig. Comparison. */
export type ForumLegalKindOperationFilterInput = {
  /** Lika med. Equal. */
  eq?: ForumLegalKind | null | undefined;
  /** Något av värdena. One of. */
  in?: Array<ForumLegalKind | null | undefined> | null | undefined;
  /** Inte lika med. Not equal. */
  neq?: ForumLegalKind | null | undefined;
  /** Inget av värdena. None of. */
  nin?: Array<ForumLegalKind | null | undefined> | null | undefined;
};

/** Listfilter: om någon, ingen eller alla Forum uppfyller villkoren. Some, none or all. */
export type ForumListFilterInput = {
  /** Alla uppfyller. All. */
  all?: ForumFilterInput | null | undefined;
  /** Finns någon alls. Whether there is any. */
  any?: boolean | null | undefined;
  /** Ingen uppfyller. None. */
  none?: ForumFilterInput | null | undefined;
  /** Någon uppfyller. Some. */
  some?: ForumFilterInput | null | undefined;
};

/** Filter på ForumMeeting: alla villkor ska hålla. All conditions hold. */
export type ForumMeetingFilterInput = {
  /** Och: alla ska hålla. All hold. */
  and?: Array<ForumMeetingFilterInput> | null | undefined;
  /** Dag. Day. */
  day?: DateOperationFilterInput | null | undefined;
  /** Id. The thing's own id in the whole installation. */
  id?: IdOperationFilterInput | null | undefined;
  /** Eller: någon ska hålla. Any holds. */
  or?: Array<ForumMeetingFilterInput> | null | undefined;
};

/** Listfilter: om någon, ingen eller alla ForumMeeting uppfyller villkoren. Some, none or all. */
export type ForumMeetingListFilterInput = {
  /** Alla uppfyller. All. */
  all?: ForumMeetingFilterInput | null | undefined;
  /** Finns någon alls. Whether there is any. */
  any?: boolean | null | undefined;
  /** Ingen uppfyller. None. */
  none?: ForumMeetingFilterInput | null | undefined;
  /** Någon uppfyller. Some. */
  some?: ForumMeetingFilterInput | null | undefined;
};

/** Filter på ForumMember: alla villkor ska hålla. All conditions hold. */
export type ForumMemberFilterInput = {
  /** Och: alla ska hålla. All hold. */
  and?: Array<ForumMemberFilterInput> | null | undefined;
  /** Från och med. From. */
  from?: DateOperationFilterInput | null | undefined;
  /** Id. The thing's own id in the whole installation. */
  id?: IdOperationFilterInput | null | undefined;
  /** Kommun som ledamoten talar för. The kommun it speaks for. */
  kommun?: KommunFilterInput | null | undefined;
  /** Eller: någon ska hålla. Any holds. */
  or?: Array<ForumMemberFilterInput> | null | undefined;
  /** Person. The person. */
  person?: PersonFilterInput | null | undefined;
  /** Stol. The seat. */
  seat?: SeatFilterInput | null | undefined;
  /** Till och med. To. */
  to?: DateOperationFilterInput | null | undefined;
};

/** Ledamot: en roll eller en person, för en kommun när den talar för en. A member. */
export type ForumMemberInput = {
  /** Från och med. From. */
  from?: string | null | undefined;
  /** Kommunkod. Code of the kommun it speaks for. */
  kommun?: string | null | undefined;
  /** Personens kortnamn eller id. Slug or id of the person. */
  person?: string | null | undefined;
  /** Rollens kortnamn eller id. Slug or id of the seat. */
  seat?: string | null | undefined;
  /** Till och med. To. */
  to?: string | null | undefined;
};

/** Listfilter: om någon, ingen eller alla ForumMember uppfyller villkoren. Some, none or all. */
export type ForumMemberListFilterInput = {
  /** Alla uppfyller. All. */
  all?: ForumMemberFilterInput | null | undefined;
  /** Finns någon alls. Whether there is any. */
  any?: boolean | null | undefined;
  /** Ingen uppfyller. None. */
  none?: ForumMemberFilterInput | null | undefined;
  /** Någon uppfyller. Some. */
  some?: ForumMemberFilterInput | null | undefined;
};

/** Filter på Forvaltning: alla villkor ska hålla. All conditions hold. */
export type ForvaltningFilterInput = {
  /** Och: alla ska hålla. All hold. */
  and?: Array<ForvaltningFilterInput> | null | undefined;
  /** Från och med. From. */
  from?: DateOperationFilterInput | null | undefined;
  /** Id. The thing's own id in the whole installation. */
  id?: IdOperationFilterInput | null | undefined;
  /** Kommun. Its kommun. */
  kommun?: KommunFilterInput | null | undefined;
  /** Namn. Name. */
  name?: StringOperationFilterInput | null | undefined;
  /** Nämnd som förvaltningen lyder under. Its political body. */
  namnd?: NamndFilterInput | null | undefined;
  /** Eller: någon ska hålla. Any holds. */
  or?: Array<ForvaltningFilterInput> | null | undefined;
  /** Kortnamn i adresser. Slug. */
  slug?: StringOperationFilterInput | null | undefined;
  /** Till och med. To. */
  to?: DateOperationFilterInput | null | undefined;
};

/** Listfilter: om någon, ingen eller alla Forvaltning uppfyller villkoren. Some, none or all. */
export type ForvaltningListFilterInput = {
  /** Alla uppfyller. All. */
  all?: ForvaltningFilterInput | null | undefined;
  /** Finns någon alls. Whether there is any. */
  any?: boolean | null | undefined;
  /** Ingen uppfyller. None. */
  none?: ForvaltningFilterInput | null | undefined;
  /** Någon uppfyller. Some. */
  some?: ForvaltningFilterInput | null | undefined;
};

/** Filter på Function: alla villkor ska hålla. All conditions hold. */
export type FunctionFilterInput = {
  /** Och: alla ska hålla. All hold. */
  and?: Array<FunctionFilterInput> | null | undefined;
  /** Id. The thing's own id in the whole installation. */
  id?: IdOperationFilterInput | null | undefined;
  /** Namn. Name. */
  name?: StringOperationFilterInput | null | undefined;
  /** Eller: någon ska hålla. Any holds. */
  or?: Array<FunctionFilterInput> | null | undefined;
  /** Kortnamn i adresser. Slug. */
  slug?: StringOperationFilterInput | null | undefined;
  /** It-system med funktionen. Systems that serve it. */
  systems?: ItSystemListFilterInput | null | undefined;
};

/** Listfilter: om någon, ingen eller alla Function uppfyller villkoren. Some, none or all. */
export type FunctionListFilterInput = {
  /** Alla uppfyller. All. */
  all?: FunctionFilterInput | null | undefined;
  /** Finns någon alls. Whether there is any. */
  any?: boolean | null | undefined;
  /** Ingen uppfyller. None. */
  none?: FunctionFilterInput | null | undefined;
  /** Någon uppfyller. Some. */
  some?: FunctionFilterInput | null | undefined;
};

/** Jämförelse: hur värdet ska förhålla sig. Comparison. */
export type IdOperationFilterInput = {
  /** Lika med. Equal. */
  eq?: string | null | undefined;
  /** Något av värdena. One of. */
  in?: Array<string | null | undefined> | null | undefined;
  /** Inte lika med. Not equal. */
  neq?: string | null | undefined;
  /** Inget av värdena. None of. */
  nin?: Array<string | null | undefined> | null | undefined;
};

/** Jämförelse: hur värdet ska förhålla sig. Comparison. */
export type IntOperationFilterInput = {
  /** Lika med. Equal. */
  eq?: number | null | undefined;
  /** Större än. Greater than. */
  gt?: number | null | undefined;
  /** Minst. At least. */
  gte?: number | null | undefined;
  /** Något av värdena. One of. */
  in?: Array<number | null | undefined> | null | undefined;
  /** Mindre än. Less than. */
  lt?: number | null | undefined;
  /** Högst. At most. */
  lte?: number | null | undefined;
  /** Inte lika med. Not equal. */
  neq?: number | null | undefined;
  /** Inget av värdena. None of. */
  nin?: Array<number | null | undefined> | null | undefined;
};

/** Filter på ItSystem: alla villkor ska hålla. All conditions hold. */
export type ItSystemFilterInput = {
  /** Andra namn i listor. Other names in lists. */
  aliases?: SystemAliasListFilterInput | null | undefined;
  /** Och: alla ska hålla. All hold. */
  and?: Array<ItSystemFilterInput> | null | undefined;
  /** Gemensamt: visas för alla kommuner. Shown to every kommun. */
  common?: BooleanOperationFilterInput | null | undefined;
  /** Beskrivning; tomt är ett ärligt värde. What it does. */
  description?: StringOperationFilterInput | null | undefined;
  /** Funktioner. The needs it serves. */
  functions?: FunctionListFilterInput | null | undefined;
  /** Id. The thing's own id in the whole installation. */
  id?: IdOperationFilterInput | null | undefined;
  /** Kommuner som använder det, av dem du ser. Kommuner that use it, of those you see. */
  kommunCount?: IntOperationFilterInput | null | undefined;
  /** Livscykel. Life cycle. */
  lifecycle?: LifecycleOperationFilterInput | null | undefined;
  /** Namn. Name. */
  name?: StringOperationFilterInput | null | undefined;
  /** Eller: någon ska hålla. Any holds. */
  or?: Array<ItSystemFilterInput> | null | undefined;
  /** Ansvarigt objekt den dagen. Responsible object that day. */
  responsibleObject?: MaintenanceObjectFilterInput | null | undefined;
  /** Kortnamn i adresser. Slug. */
  slug?: StringOperationFilterInput | null | undefined;
  /** Leverantör. Supplier. */
  supplier?: SupplierFilterInput | null | undefined;
  /** Använder: andra objekt som använder det den dagen. Using objects that day. */
  usedBy?: MaintenanceObjectListFilterInput | null | undefined;
  /** Användare i de kommuner du ser; tomt när ingen uppgift finns. Users you see. */
  userCount?: IntOperationFilterInput | null | undefined;
  /** Användning per kommun. Its use in each kommun. */
  uses?: SystemUseListFilterInput | null | undefined;
  /** Kostnad per år i de kommuner du ser, i kronor. Yearly cost you see, in SEK. */
  yearlyCost?: DecimalOperationFilterInput | null | undefined;
};

/** Listfilter: om någon, ingen eller alla ItSystem uppfyller villkoren. Some, none or all. */
export type ItSystemListFilterInput = {
  /** Alla uppfyller. All. */
  all?: ItSystemFilterInput | null | undefined;
  /** Finns någon alls. Whether there is any. */
  any?: boolean | null | undefined;
  /** Ingen uppfyller. None. */
  none?: ItSystemFilterInput | null | undefined;
  /** Någon uppfyller. Some. */
  some?: ItSystemFilterInput | null | undefined;
};

/** Filter på Kommun: alla villkor ska hålla. All conditions hold. */
export type KommunFilterInput = {
  /** Och: alla ska hålla. All hold. */
  and?: Array<KommunFilterInput> | null | undefined;
  /** Kommunkod, fyra siffror. Official four-digit code. */
  code?: StringOperationFilterInput | null | undefined;
  /** Med från och med. First day in the union. */
  from?: DateOperationFilterInput | null | undefined;
  /** Id. The thing's own id in the whole installation. */
  id?: IdOperationFilterInput | null | undefined;
  /** Invånare; tomt när ingen har angett det. Inhabitants. */
  inhabitants?: IntOperationFilterInput | null | undefined;
  /** Källa för invånarantalet. Where the figure comes from. */
  inhabitantsSource?: StringOperationFilterInput | null | undefined;
  /** Värdkommun. Host kommun. */
  isHost?: BooleanOperationFilterInput | null | undefined;
  /** Märke: två eller tre bokstäver. Short mark. */
  mark?: StringOperationFilterInput | null | undefined;
  /** Namn. Name. */
  name?: StringOperationFilterInput | null | undefined;
  /** Nämnder i kommunen. Its political bodies. */
  namnder?: NamndListFilterInput | null | undefined;
  /** Eller: någon ska hålla. Any holds. */
  or?: Array<KommunFilterInput> | null | undefined;
  /** Ordning i listor. Place in lists. */
  order?: IntOperationFilterInput | null | undefined;
  /** Med till och med. Last day in the union. */
  to?: DateOperationFilterInput | null | undefined;
};

/** Listfilter: om någon, ingen eller alla Kommun uppfyller villkoren. Some, none or all. */
export type KommunListFilterInput = {
  /** Alla uppfyller. All. */
  all?: KommunFilterInput | null | undefined;
  /** Finns någon alls. Whether there is any. */
  any?: boolean | null | undefined;
  /** Ingen uppfyller. None. */
  none?: KommunFilterInput | null | undefined;
  /** Någon uppfyller. Some. */
  some?: KommunFilterInput | null | undefined;
};

/** Rättslig klass. Legal class. */
export type LegalClass =
  /** Delegated decision. */
  | 'DELEGATED_DECISION'
  /** Execution measure. */
  | 'EXECUTION_MEASURE'
  /** Namnd decision. */
  | 'NAMND_DECISION';

/** Jämförelse: hur värdet ska förhålla sig. Comparison. */
export type LegalClassOperationFilterInput = {
  /** Lika med. Equal. */
  eq?: LegalClass | null | undefined;
  /** Något av värdena. One of. */
  in?: Array<LegalClass | null | undefined> | null | undefined;
  /** Inte lika med. Not equal. */
  neq?: LegalClass | null | undefined;
  /** Inget av värdena. None of. */
  nin?: Array<LegalClass | null | undefined> | null | undefined;
};

/** Livscykel. Lifecycle. */
export type Lifecycle =
  /** Active. */
  | 'ACTIVE'
  /** Phasing out. */
  | 'PHASING_OUT'
  /** Planned. */
  | 'PLANNED'
  /** Retired. */
  | 'RETIRED'
  /** Unknown. */
  | 'UNKNOWN';

/** Jämförelse: hur värdet ska förhålla sig. Comparison. */
export type LifecycleOperationFilterInput = {
  /** Lika med. Equal. */
  eq?: Lifecycle | null | undefined;
  /** Något av värdena. One of. */
  in?: Array<Lifecycle | null | undefined> | null | undefined;
  /** Inte lika med. Not equal. */
  neq?: Lifecycle | null | undefined;
  /** Inget av värdena. None of. */
  nin?: Array<Lifecycle | null | undefined> | null | undefined;
};

/** Filter på MaintenanceObject: alla villkor ska hålla. All conditions hold. */
export type MaintenanceObjectFilterInput = {
  /** Och: alla ska hålla. All hold. */
  and?: Array<MaintenanceObjectFilterInput> | null | undefined;
  /** Objektfamilj den dagen. Its family that day. */
  family?: ObjectFamilyFilterInput | null | undefined;
  /** Forum för objektet. Its forums. */
  forums?: ForumListFilterInput | null | undefined;
  /** Från och med. From. */
  from?: DateOperationFilterInput | null | undefined;
  /** Id. The thing's own id in the whole installation. */
  id?: IdOperationFilterInput | null | undefined;
  /** Kommuner som deltar helt eller delvis den dagen. Those that take part that day. */
  kommuner?: KommunListFilterInput | null | undefined;
  /** Namn. Name. */
  name?: StringOperationFilterInput | null | undefined;
  /** Eller: någon ska hålla. Any holds. */
  or?: Array<MaintenanceObjectFilterInput> | null | undefined;
  /** Deltagande i tid, alla kommuner. Participation over time. */
  participations?: ObjectParticipationListFilterInput | null | undefined;
  /** Syfte; tomt är ett ärligt värde. What it is for. */
  purpose?: StringOperationFilterInput | null | undefined;
  /** Roller på objektet den dagen. Its seats that day. */
  seats?: SeatListFilterInput | null | undefined;
  /** Kortnamn i adresser. Slug. */
  slug?: StringOperationFilterInput | null | undefined;
  /** Kopplingar till it-system i tid. Ties to systems. */
  systemTies?: SystemObjectListFilterInput | null | undefined;
  /** It-system som objektet ansvarar för eller använder den dagen. Its systems that day. */
  systems?: ItSystemListFilterInput | null | undefined;
  /** Till och med. To. */
  to?: DateOperationFilterInput | null | undefined;
};

/** Listfilter: om någon, ingen eller alla MaintenanceObject uppfyller villkoren. Some, none or all. */
export type MaintenanceObjectListFilterInput = {
  /** Alla uppfyller. All. */
  all?: MaintenanceObjectFilterInput | null | undefined;
  /** Finns någon alls. Whether there is any. */
  any?: boolean | null | undefined;
  /** Ingen uppfyller. None. */
  none?: MaintenanceObjectFilterInput | null | undefined;
  /** Någon uppfyller. Some. */
  some?: MaintenanceObjectFilterInput | null | undefined;
};

/** Filter på MatterType: alla villkor ska hålla. All conditions hold. */
export type MatterTypeFilterInput = {
  /** Vad beloppet räknar. What the amount counts. */
  amountCounts?: StringOperationFilterInput | null | undefined;
  /** Och: alla ska hålla. All hold. */
  and?: Array<MatterTypeFilterInput> | null | undefined;
  /** Kategori som rätter kan omfatta. Category. */
  category?: StringOperationFilterInput | null | undefined;
  /** Slag: normal, standard eller nöd. Flavour. */
  flavour?: FlavourOperationFilterInput | null | undefined;
  /** Har belopp. Has an amount. */
  hasAmount?: BooleanOperationFilterInput | null | undefined;
  /** Id. The thing's own id in the whole installation. */
  id?: IdOperationFilterInput | null | undefined;
  /** Nyckel, till exempel system-replace. Stable key. */
  key?: StringOperationFilterInput | null | undefined;
  /** Rättslig klass: nämndbeslut, delegationsbeslut eller verkställighet. Legal class. */
  legalClass?: LegalClassOperationFilterInput | null | undefined;
  /** Namn. Name. */
  name?: StringOperationFilterInput | null | undefined;
  /** Eller: någon ska hålla. Any holds. */
  or?: Array<MatterTypeFilterInput> | null | undefined;
  /** Ordning. Order. */
  order?: IntOperationFilterInput | null | undefined;
};

/** Filter på Namnd: alla villkor ska hålla. All conditions hold. */
export type NamndFilterInput = {
  /** Och: alla ska hålla. All hold. */
  and?: Array<NamndFilterInput> | null | undefined;
  /** Forum: organet som sammanträder. The body that meets. */
  forum?: ForumFilterInput | null | undefined;
  /** Förvaltningar under nämnden. Its departments. */
  forvaltningar?: ForvaltningListFilterInput | null | undefined;
  /** Från och med. From. */
  from?: DateOperationFilterInput | null | undefined;
  /** Id. The thing's own id in the whole installation. */
  id?: IdOperationFilterInput | null | undefined;
  /** Kommun; värdkommunen för en gemensam nämnd. Its kommun. */
  kommun?: KommunFilterInput | null | undefined;
  /** Namn. Name. */
  name?: StringOperationFilterInput | null | undefined;
  /** Eller: någon ska hålla. Any holds. */
  or?: Array<NamndFilterInput> | null | undefined;
  /** Kortnamn i adresser. Slug. */
  slug?: StringOperationFilterInput | null | undefined;
  /** Till och med. To. */
  to?: DateOperationFilterInput | null | undefined;
};

/** Listfilter: om någon, ingen eller alla Namnd uppfyller villkoren. Some, none or all. */
export type NamndListFilterInput = {
  /** Alla uppfyller. All. */
  all?: NamndFilterInput | null | undefined;
  /** Finns någon alls. Whether there is any. */
  any?: boolean | null | undefined;
  /** Ingen uppfyller. None. */
  none?: NamndFilterInput | null | undefined;
  /** Någon uppfyller. Some. */
  some?: NamndFilterInput | null | undefined;
};

/** Filter på ObjectFamily: alla villkor ska hålla. All conditions hold. */
export type ObjectFamilyFilterInput = {
  /** Och: alla ska hålla. All hold. */
  and?: Array<ObjectFamilyFilterInput> | null | undefined;
  /** Id. The thing's own id in the whole installation. */
  id?: IdOperationFilterInput | null | undefined;
  /** Namn. Name. */
  name?: StringOperationFilterInput | null | undefined;
  /** Objekt i familjen den dagen. Its objects that day. */
  objects?: MaintenanceObjectListFilterInput | null | undefined;
  /** Eller: någon ska hålla. Any holds. */
  or?: Array<ObjectFamilyFilterInput> | null | undefined;
  /** Ordning på objektkartan. Place on the map. */
  order?: IntOperationFilterInput | null | undefined;
  /** Kortnamn i adresser. Slug. */
  slug?: StringOperationFilterInput | null | undefined;
};

/** Filter på ObjectParticipation: alla villkor ska hålla. All conditions hold. */
export type ObjectParticipationFilterInput = {
  /** Och: alla ska hålla. All hold. */
  and?: Array<ObjectParticipationFilterInput> | null | undefined;
  /** Från och med. From. */
  from?: DateOperationFilterInput | null | undefined;
  /** Id. The thing's own id in the whole installation. */
  id?: IdOperationFilterInput | null | undefined;
  /** Kommun. The kommun. */
  kommun?: KommunFilterInput | null | undefined;
  /** Sätt att delta. How it takes part. */
  mode?: ParticipationModeOperationFilterInput | null | undefined;
  /** Objekt. The object. */
  object?: MaintenanceObjectFilterInput | null | undefined;
  /** Eller: någon ska hålla. Any holds. */
  or?: Array<ObjectParticipationFilterInput> | null | undefined;
  /** Till och med. To. */
  to?: DateOperationFilterInput | null | undefined;
};

/** Listfilter: om någon, ingen eller alla ObjectParticipation uppfyller villkoren. Some, none or all. */
export type ObjectParticipationListFilterInput = {
  /** Alla uppfyller. All. */
  all?: ObjectParticipationFilterInput | null | undefined;
  /** Finns någon alls. Whether there is any. */
  any?: boolean | null | undefined;
  /** Ingen uppfyller. None. */
  none?: ObjectParticipationFilterInput | null | undefined;
  /** Någon uppfyller. Some. */
  some?: ObjectParticipationFilterInput | null | undefined;
};

/** Deltagande: en kommuns del i objektet under en tid. A kommun's part. */
export type ParticipationInput = {
  /** Från och med. From. */
  from: string;
  /** Kommunkod. Code. */
  kommun: string;
  /** Mode. */
  mode: ParticipationMode;
  /** Till och med. To. */
  to?: string | null | undefined;
};

/** Sätt att delta. Participation mode. */
export type ParticipationMode =
  /** Full. */
  | 'FULL'
  /** Left. */
  | 'LEFT'
  /** Opted out. */
  | 'OPTED_OUT'
  /** Partial. */
  | 'PARTIAL'
  /** Planned. */
  | 'PLANNED';

/** Jämförelse: hur värdet ska förhålla sig. Comparison. */
export type ParticipationModeOperationFilterInput = {
  /** Lika med. Equal. */
  eq?: ParticipationMode | null | undefined;
  /** Något av värdena. One of. */
  in?: Array<ParticipationMode | null | undefined> | null | undefined;
  /** Inte lika med. Not equal. */
  neq?: ParticipationMode | null | undefined;
  /** Inget av värdena. None of. */
  nin?: Array<ParticipationMode | null | undefined> | null | undefined;
};

/** Period, båda dagarna räknas. A period, both days included. */
export type PeriodInput = {
  /** Från och med. From. */
  from: string;
  /** Till och med. To. */
  to?: string | null | undefined;
};

/** Filter på Person: alla villkor ska hålla. All conditions hold. */
export type PersonFilterInput = {
  /** Aktiv: kan logga in. Can sign in. */
  active?: BooleanOperationFilterInput | null | undefined;
  /** Och: alla ska hålla. All hold. */
  and?: Array<PersonFilterInput> | null | undefined;
  /** Ersättare för roller i tid. Deputy of. */
  deputies?: SeatDeputyListFilterInput | null | undefined;
  /** E-post i tjänsten. Work address. */
  email?: StringOperationFilterInput | null | undefined;
  /** Innehav: roller i tid. Seats held. */
  holdings?: SeatHoldingListFilterInput | null | undefined;
  /** Kommun som arbetsgivare. Employer. */
  homeKommun?: KommunFilterInput | null | undefined;
  /** Id. The thing's own id in the whole installation. */
  id?: IdOperationFilterInput | null | undefined;
  /** Namn. Name. */
  name?: StringOperationFilterInput | null | undefined;
  /** Eller: någon ska hålla. Any holds. */
  or?: Array<PersonFilterInput> | null | undefined;
  /** Kortnamn i adresser. Slug. */
  slug?: StringOperationFilterInput | null | undefined;
  /** Titel eller uppgift. Function. */
  title?: StringOperationFilterInput | null | undefined;
};

/** Filter på RoleType: alla villkor ska hålla. All conditions hold. */
export type RoleTypeFilterInput = {
  /** Och: alla ska hålla. All hold. */
  and?: Array<RoleTypeFilterInput> | null | undefined;
  /** Id. The thing's own id in the whole installation. */
  id?: IdOperationFilterInput | null | undefined;
  /** Nyckel, till exempel OBJECT_OWNER. Stable key. */
  key?: StringOperationFilterInput | null | undefined;
  /** Nivå. Level. */
  level?: SeatLevelOperationFilterInput | null | undefined;
  /** Namn i den nyare ordlistan. Newer word. */
  name?: StringOperationFilterInput | null | undefined;
  /** Namn i den äldre ordlistan. Older word. */
  olderName?: StringOperationFilterInput | null | undefined;
  /** Eller: någon ska hålla. Any holds. */
  or?: Array<RoleTypeFilterInput> | null | undefined;
  /** Ordning. Order. */
  order?: IntOperationFilterInput | null | undefined;
  /** Hemvist: vad stolen hör till. What it belongs to. */
  scope?: SeatScopeOperationFilterInput | null | undefined;
  /** Sida: verksamhet eller it. Side. */
  side?: SideOperationFilterInput | null | undefined;
};

/** Regelverkets läge. Rule set state. */
export type RuleSetState =
  /** Adopted. */
  | 'ADOPTED'
  /** Draft. */
  | 'DRAFT'
  /** Superseded. */
  | 'SUPERSEDED';

/** Forum att spara. A forum to save. */
export type SaveForumInput = {
  /** Slag av organ. Which body. */
  body: ForumBody;
  /** Från och med. From. */
  from?: string | null | undefined;
  /** Id på det som ändras; utelämnas för nytt. Id of what is changed; left out for new. */
  id?: string | null | undefined;
  /** Nyckel för en avsikt; samma nyckel igen ger samma svar. Key of one intention. */
  idempotencyKey?: string | null | undefined;
  /** Kommunkod: kommunen som det hör till eller som är värd. Its kommun. */
  kommun?: string | null | undefined;
  /** Beslutande organ eller rådgivande. Legal body or advisory. */
  legalKind: ForumLegalKind;
  /** Mötesdagar från idag, hela listan. All meetings from today on. */
  meetings?: Array<string> | null | undefined;
  /** Ledamöter från idag, hela listan. All members from today on. */
  members?: Array<ForumMemberInput> | null | undefined;
  /** Namn. Name. */
  name: string;
  /** Kortnamn eller id på objektet som det är styrgrupp för. Its object. */
  object?: string | null | undefined;
  /** Kortnamn i adresser; görs av namnet när det utelämnas. Slug, made of the name when left out. */
  slug?: string | null | undefined;
  /** Uppgift: vad forumet är till för. What it is for. */
  task?: string | null | undefined;
  /** Till och med. To. */
  to?: string | null | undefined;
  /** Version som lästes; har någon ändrat sedan dess blir det avslag. The version that was read. */
  version?: string | null | undefined;
};

/** Förvaltning att spara. A department to save. */
export type SaveForvaltningInput = {
  /** Från och med. From. */
  from?: string | null | undefined;
  /** Id på det som ändras; utelämnas för nytt. Id of what is changed; left out for new. */
  id?: string | null | undefined;
  /** Nyckel för en avsikt; samma nyckel igen ger samma svar. Key of one intention. */
  idempotencyKey?: string | null | undefined;
  /** Namn. Name. */
  name: string;
  /** Nämndens kortnamn eller id. Slug or id of its political body. */
  namnd: string;
  /** Kortnamn i adresser; görs av namnet när det utelämnas. Slug, made of the name when left out. */
  slug?: string | null | undefined;
  /** Till och med. To. */
  to?: string | null | undefined;
  /** Version som lästes; har någon ändrat sedan dess blir det avslag. The version that was read. */
  version?: string | null | undefined;
};

/** Funktion att spara. A function to save. */
export type SaveFunctionInput = {
  /** Id på det som ändras; utelämnas för nytt. Id of what is changed; left out for new. */
  id?: string | null | undefined;
  /** Nyckel för en avsikt; samma nyckel igen ger samma svar. Key of one intention. */
  idempotencyKey?: string | null | undefined;
  /** Namn. Name. */
  name: string;
  /** Kortnamn i adresser; görs av namnet när det utelämnas. Slug, made of the name when left out. */
  slug?: string | null | undefined;
  /** Version som lästes; har någon ändrat sedan dess blir det avslag. The version that was read. */
  version?: string | null | undefined;
};

/** It-system att spara. A system to save. */
export type SaveItSystemInput = {
  /** Gemensamt: visas för alla kommuner. Shown to every kommun. */
  common?: boolean | null | undefined;
  /** Beskrivning; tomt är ett ärligt värde. What it does. */
  description?: string | null | undefined;
  /** Funktionernas kortnamn eller id, hela listan. Slugs or ids of its functions. */
  functions?: Array<string> | null | undefined;
  /** Id på det som ändras; utelämnas för nytt. Id of what is changed; left out for new. */
  id?: string | null | undefined;
  /** Nyckel för en avsikt; samma nyckel igen ger samma svar. Key of one intention. */
  idempotencyKey?: string | null | undefined;
  /** Livscykel. Lifecycle. */
  lifecycle?: Lifecycle | null | undefined;
  /** Namn. Name. */
  name: string;
  /** Kortnamn eller id på objektet som ansvarar från idag; tomt när inget gör det. The responsible object from today on. */
  responsibleObject?: string | null | undefined;
  /** Kortnamn i adresser; görs av namnet när det utelämnas. Slug, made of the name when left out. */
  slug?: string | null | undefined;
  /** Leverantörens kortnamn eller id. Slug or id of its supplier. */
  supplier?: string | null | undefined;
  /** Kortnamn eller id på objekten som använder systemet från idag, hela listan. Using objects from today on. */
  usedBy?: Array<string> | null | undefined;
  /** Version som lästes; har någon ändrat sedan dess blir det avslag. The version that was read. */
  version?: string | null | undefined;
};

/** Kommun att spara. A kommun to save. */
export type SaveKommunInput = {
  /** Officiell kommunkod, fyra siffror. Official code. */
  code: string;
  /** Med i samverkan från och med; idag när det utelämnas. First day in the union. */
  from?: string | null | undefined;
  /** Nyckel för en avsikt; samma nyckel igen ger samma svar. Key of one intention. */
  idempotencyKey?: string | null | undefined;
  /** Invånare. Inhabitants. */
  inhabitants?: number | null | undefined;
  /** Källa för invånarantalet. Where the figure comes from. */
  inhabitantsSource?: string | null | undefined;
  /** Värdkommun. Host kommun. */
  isHost?: boolean | null | undefined;
  /** Märke: två eller tre bokstäver, egna för kommunen. Short mark. */
  mark?: string | null | undefined;
  /** Namn; det officiella när det utelämnas. Name. */
  name?: string | null | undefined;
  /** Med i samverkan till och med. Last day in the union. */
  to?: string | null | undefined;
  /** Version. Version. */
  version?: string | null | undefined;
};

/** Förvaltningsobjekt att spara. An object to save. */
export type SaveMaintenanceObjectInput = {
  /** Lägg upp de vanliga rollerna: ägare, ledare och specialist på båda sidor, och en representant per deltagande kommun. Add the standard seats. */
  createSeats?: boolean | null | undefined;
  /** Objektfamiljens kortnamn eller id; ett byte gäller från idag. Slug or id of its family. */
  family: string;
  /** Gäller från och med; idag när det utelämnas. First day. */
  from?: string | null | undefined;
  /** Id på det som ändras; utelämnas för nytt. Id of what is changed; left out for new. */
  id?: string | null | undefined;
  /** Nyckel för en avsikt; samma nyckel igen ger samma svar. Key of one intention. */
  idempotencyKey?: string | null | undefined;
  /** Namn. Name. */
  name: string;
  /** Deltagande: för varje nämnd kommun alla dess perioder från idag; kommuner som inte nämns ändras inte. For each kommun named, all its periods from today on. */
  participations?: Array<ParticipationInput> | null | undefined;
  /** Syfte: vad objektet är till för. What it is for. */
  purpose?: string | null | undefined;
  /** Kortnamn i adresser; görs av namnet när det utelämnas. Slug, made of the name when left out. */
  slug?: string | null | undefined;
  /** Gäller till och med; det som hör till objektet slutar samma dag. Last day; what belongs to it ends too. */
  to?: string | null | undefined;
  /** Version som lästes; har någon ändrat sedan dess blir det avslag. The version that was read. */
  version?: string | null | undefined;
};

/** Beslutstyp att spara. A matter type to save. */
export type SaveMatterTypeInput = {
  /** Vad beloppet räknar, till exempel hela avtalstiden. What the amount counts. */
  amountCounts?: string | null | undefined;
  /** Kategori som beslutsrätter kan omfatta, till exempel system. Category. */
  category: string;
  /** Slag av ändring. Flavour. */
  flavour?: Flavour | null | undefined;
  /** Har belopp. Has amount. */
  hasAmount: boolean;
  /** Id på den som ändras; utelämnas för en ny. Id of what is changed. */
  id?: string | null | undefined;
  /** Nyckel för en avsikt; samma nyckel igen ger samma svar. Key of one intention. */
  idempotencyKey?: string | null | undefined;
  /** Nyckel, till exempel system-replace; ändras aldrig. Stable key. */
  key: string;
  /** Rättslig klass. Legal class. */
  legalClass: LegalClass;
  /** Namn. Name. */
  name: string;
  /** Ordning. Order. */
  order?: number | null | undefined;
  /** Version. Version. */
  version?: string | null | undefined;
};

/** Nämnd att spara. A political body to save. */
export type SaveNamndInput = {
  /** Slag av organ; ger nämnden ett forum att besluta i. Kind of body; gives it a forum. */
  body?: ForumBody | null | undefined;
  /** Från och med. From. */
  from?: string | null | undefined;
  /** Id på det som ändras; utelämnas för nytt. Id of what is changed; left out for new. */
  id?: string | null | undefined;
  /** Nyckel för en avsikt; samma nyckel igen ger samma svar. Key of one intention. */
  idempotencyKey?: string | null | undefined;
  /** Kommunkod; värdkommunens för en gemensam nämnd. Code of its kommun. */
  kommun: string;
  /** Namn. Name. */
  name: string;
  /** Kortnamn i adresser; görs av namnet när det utelämnas. Slug, made of the name when left out. */
  slug?: string | null | undefined;
  /** Till och med. To. */
  to?: string | null | undefined;
  /** Version som lästes; har någon ändrat sedan dess blir det avslag. The version that was read. */
  version?: string | null | undefined;
};

/** Objektfamilj att spara. An object family to save. */
export type SaveObjectFamilyInput = {
  /** Id på det som ändras; utelämnas för nytt. Id of what is changed; left out for new. */
  id?: string | null | undefined;
  /** Nyckel för en avsikt; samma nyckel igen ger samma svar. Key of one intention. */
  idempotencyKey?: string | null | undefined;
  /** Namn. Name. */
  name: string;
  /** Ordning på objektkartan; sist när den utelämnas. Place on the map. */
  order?: number | null | undefined;
  /** Kortnamn i adresser; görs av namnet när det utelämnas. Slug, made of the name when left out. */
  slug?: string | null | undefined;
  /** Version som lästes; har någon ändrat sedan dess blir det avslag. The version that was read. */
  version?: string | null | undefined;
};

/** Person att spara. A person to save. */
export type SavePersonInput = {
  /** Aktiv: kan logga in. Can sign in. */
  active?: boolean | null | undefined;
  /** E-post i tjänsten. Work address. */
  email?: string | null | undefined;
  /** Kommunkod för arbetsgivaren; tomt för den som ingen av kommunerna anställer. Employer's code. */
  homeKommun?: string | null | undefined;
  /** Id på det som ändras; utelämnas för nytt. Id of what is changed; left out for new. */
  id?: string | null | undefined;
  /** Nyckel för en avsikt; samma nyckel igen ger samma svar. Key of one intention. */
  idempotencyKey?: string | null | undefined;
  /** Namn. Name. */
  name: string;
  /** Kontots objekt-id i Entra. Entra object id. */
  objectId?: string | null | undefined;
  /** Kortnamn i adresser; görs av namnet när det utelämnas. Slug, made of the name when left out. */
  slug?: string | null | undefined;
  /** Organisationens id i Entra. Entra tenant id. */
  tenantId?: string | null | undefined;
  /** Titel eller uppgift. Function. */
  title?: string | null | undefined;
  /** Version som lästes; har någon ändrat sedan dess blir det avslag. The version that was read. */
  version?: string | null | undefined;
};

/** Roll att spara. A seat to save. */
export type SaveSeatInput = {
  /** Forumets kortnamn eller id. Slug or id of its forum. */
  forum?: string | null | undefined;
  /** Från och med. From. */
  from?: string | null | undefined;
  /** Id på det som ändras; utelämnas för nytt. Id of what is changed; left out for new. */
  id?: string | null | undefined;
  /** Nyckel för en avsikt; samma nyckel igen ger samma svar. Key of one intention. */
  idempotencyKey?: string | null | undefined;
  /** Kommunkod. Code of its kommun. */
  kommun?: string | null | undefined;
  /** Nämndens kortnamn eller id. Slug or id of its political body. */
  namnd?: string | null | undefined;
  /** Objektets kortnamn eller id. Slug or id of its object. */
  object?: string | null | undefined;
  /** Rollslagets nyckel, till exempel OBJECT_OWNER. Key of the role. */
  role: string;
  /** Kortnamn i adresser; görs av namnet när det utelämnas. Slug, made of the name when left out. */
  slug?: string | null | undefined;
  /** Till och med. To. */
  to?: string | null | undefined;
  /** Version som lästes; har någon ändrat sedan dess blir det avslag. The version that was read. */
  version?: string | null | undefined;
};

/** Leverantör att spara. A supplier to save. */
export type SaveSupplierInput = {
  /** Id på det som ändras; utelämnas för nytt. Id of what is changed; left out for new. */
  id?: string | null | undefined;
  /** Nyckel för en avsikt; samma nyckel igen ger samma svar. Key of one intention. */
  idempotencyKey?: string | null | undefined;
  /** Namn. Name. */
  name: string;
  /** Kortnamn i adresser; görs av namnet när det utelämnas. Slug, made of the name when left out. */
  slug?: string | null | undefined;
  /** Version som lästes; har någon ändrat sedan dess blir det avslag. The version that was read. */
  version?: string | null | undefined;
};

/** Användning att spara. A use to save. */
export type SaveSystemUseInput = {
  /** Verksamhetsområde eller kategori. Area. */
  area?: string | null | undefined;
  /** Drift: var det körs. Where it runs. */
  hosting?: string | null | undefined;
  /** Id på den som ändras; utelämnas för en ny. Id of what is changed. */
  id?: string | null | undefined;
  /** Nyckel för en avsikt; samma nyckel igen ger samma svar. Key of one intention. */
  idempotencyKey?: string | null | undefined;
  /** Kommunkod. Code of the kommun. */
  kommun: string;
  /** Lokalt namn. What the kommun calls it. */
  localName?: string | null | undefined;
  /** Anteckning. Note. */
  note?: string | null | undefined;
  /** Systemägare som kommunen skriver det. Owner as written. */
  owner?: string | null | undefined;
  /** Förvaltningens kortnamn eller id. Slug or id of the owning department. */
  ownerForvaltning?: string | null | undefined;
  /** I bruk från och med. In use from. */
  since?: string | null | undefined;
  /** Systemets kortnamn eller id. Slug or id of the system. */
  system: string;
  /** I bruk till och med. In use to. */
  until?: string | null | undefined;
  /** Användare. Users. */
  users?: number | null | undefined;
  /** Version. Version. */
  version?: string | null | undefined;
  /** Kostnad per år i kronor. Yearly cost. */
  yearlyCost?: number | null | undefined;
};

/** Samverkan att spara. The union to save. */
export type SaveUnionInput = {
  /** Samverkansform. Cooperation form. */
  cooperationForm: CooperationForm;
  /** Nyckel för en avsikt; samma nyckel igen ger samma svar. Key of one intention. */
  idempotencyKey?: string | null | undefined;
  /** Namn. Name. */
  name: string;
  /** Kortnamn eller id på det beslutande organ som får ändra beslutsrätter. The legal body that may change the rules. */
  rulesBody?: string | null | undefined;
  /** Var den rätten är skriven: avtal eller reglemente med paragraf. Where that is written. */
  rulesSource?: string | null | undefined;
  /** Version. Version. */
  version?: string | null | undefined;
  /** Ordval. Word set. */
  wordSet?: WordSet | null | undefined;
};

/** Filter på SeatDeputy: alla villkor ska hålla. All conditions hold. */
export type SeatDeputyFilterInput = {
  /** Och: alla ska hålla. All hold. */
  and?: Array<SeatDeputyFilterInput> | null | undefined;
  /** Från och med. From. */
  from?: DateOperationFilterInput | null | undefined;
  /** Id. The thing's own id in the whole installation. */
  id?: IdOperationFilterInput | null | undefined;
  /** Eller: någon ska hålla. Any holds. */
  or?: Array<SeatDeputyFilterInput> | null | undefined;
  /** Perioder då ersättaren tjänstgör. When the deputy acts. */
  periods?: DeputyPeriodListFilterInput | null | undefined;
  /** Person. The person. */
  person?: PersonFilterInput | null | undefined;
  /** Stol. The seat. */
  seat?: SeatFilterInput | null | undefined;
  /** Till och med. To. */
  to?: DateOperationFilterInput | null | undefined;
};

/** Listfilter: om någon, ingen eller alla SeatDeputy uppfyller villkoren. Some, none or all. */
export type SeatDeputyListFilterInput = {
  /** Alla uppfyller. All. */
  all?: SeatDeputyFilterInput | null | undefined;
  /** Finns någon alls. Whether there is any. */
  any?: boolean | null | undefined;
  /** Ingen uppfyller. None. */
  none?: SeatDeputyFilterInput | null | undefined;
  /** Någon uppfyller. Some. */
  some?: SeatDeputyFilterInput | null | undefined;
};

/** Filter på Seat: alla villkor ska hålla. All conditions hold. */
export type SeatFilterInput = {
  /** Och: alla ska hålla. All hold. */
  and?: Array<SeatFilterInput> | null | undefined;
  /** Ersättare i tid. Its deputies over time. */
  deputies?: SeatDeputyListFilterInput | null | undefined;
  /** Ersättare den dagen. Its deputy that day. */
  deputy?: PersonFilterInput | null | undefined;
  /** Forum som stolen hör till. Its forum. */
  forum?: ForumFilterInput | null | undefined;
  /** Från och med. From. */
  from?: DateOperationFilterInput | null | undefined;
  /** Innehavare den dagen. Who holds it that day. */
  holder?: PersonFilterInput | null | undefined;
  /** Innehav i tid. Who held it when. */
  holdings?: SeatHoldingListFilterInput | null | undefined;
  /** Id. The thing's own id in the whole installation. */
  id?: IdOperationFilterInput | null | undefined;
  /** Kommun som stolen talar för. The kommun it speaks for. */
  kommun?: KommunFilterInput | null | undefined;
  /** Nivå. Level. */
  level?: SeatLevelOperationFilterInput | null | undefined;
  /** Nämnd som stolen hör till. Its political body. */
  namnd?: NamndFilterInput | null | undefined;
  /** Objekt som stolen hör till. Its object. */
  object?: MaintenanceObjectFilterInput | null | undefined;
  /** Eller: någon ska hålla. Any holds. */
  or?: Array<SeatFilterInput> | null | undefined;
  /** Roll. Kind of seat. */
  role?: RoleTypeFilterInput | null | undefined;
  /** Rollens namn. The role's name. */
  roleName?: StringOperationFilterInput | null | undefined;
  /** Hemvist. What it belongs to. */
  scope?: SeatScopeOperationFilterInput | null | undefined;
  /** Sida. Side. */
  side?: SideOperationFilterInput | null | undefined;
  /** Kortnamn i adresser. Slug. */
  slug?: StringOperationFilterInput | null | undefined;
  /** Till och med. To. */
  to?: DateOperationFilterInput | null | undefined;
  /** Vakant: ingen innehavare den dagen. No holder that day. */
  vacant?: BooleanOperationFilterInput | null | undefined;
  /** Vakant sedan: senaste innehavets sista dag. Last day of the last holding. */
  vacantSince?: DateOperationFilterInput | null | undefined;
};

/** Filter på SeatHolding: alla villkor ska hålla. All conditions hold. */
export type SeatHoldingFilterInput = {
  /** Och: alla ska hålla. All hold. */
  and?: Array<SeatHoldingFilterInput> | null | undefined;
  /** Från och med. From. */
  from?: DateOperationFilterInput | null | undefined;
  /** Id. The thing's own id in the whole installation. */
  id?: IdOperationFilterInput | null | undefined;
  /** Eller: någon ska hålla. Any holds. */
  or?: Array<SeatHoldingFilterInput> | null | undefined;
  /** Person. The person. */
  person?: PersonFilterInput | null | undefined;
  /** Stol. The seat. */
  seat?: SeatFilterInput | null | undefined;
  /** Till och med. To. */
  to?: DateOperationFilterInput | null | undefined;
};

/** Listfilter: om någon, ingen eller alla SeatHolding uppfyller villkoren. Some, none or all. */
export type SeatHoldingListFilterInput = {
  /** Alla uppfyller. All. */
  all?: SeatHoldingFilterInput | null | undefined;
  /** Finns någon alls. Whether there is any. */
  any?: boolean | null | undefined;
  /** Ingen uppfyller. None. */
  none?: SeatHoldingFilterInput | null | undefined;
  /** Någon uppfyller. Some. */
  some?: SeatHoldingFilterInput | null | undefined;
};

/** Nivå. Seat level. */
export type SeatLevel =
  /** Budgetnivå. Budget. */
  | 'BUDGET'
  /** Beslutsnivå. Decision. */
  | 'DECISION'
  /** Operativ nivå. Operative. */
  | 'OPERATIVE';

/** Jämförelse: hur värdet ska förhålla sig. Comparison. */
export type SeatLevelOperationFilterInput = {
  /** Lika med. Equal. */
  eq?: SeatLevel | null | undefined;
  /** Något av värdena. One of. */
  in?: Array<SeatLevel | null | undefined> | null | undefined;
  /** Inte lika med. Not equal. */
  neq?: SeatLevel | null | undefined;
  /** Inget av värdena. None of. */
  nin?: Array<SeatLevel | null | undefined> | null | undefined;
};

/** Listfilter: om någon, ingen eller alla Seat uppfyller villkoren. Some, none or all. */
export type SeatListFilterInput = {
  /** Alla uppfyller. All. */
  all?: SeatFilterInput | null | undefined;
  /** Finns någon alls. Whether there is any. */
  any?: boolean | null | undefined;
  /** Ingen uppfyller. None. */
  none?: SeatFilterInput | null | undefined;
  /** Någon uppfyller. Some. */
  some?: SeatFilterInput | null | undefined;
};

/** Rollens hemvist. Seat scope. */
export type SeatScope =
  /** Forum. Forum. */
  | 'FORUM'
  /** Kommun. Kommun. */
  | 'KOMMUN'
  /** Nämnd. Namnd. */
  | 'NAMND'
  /** Objekt. Object. */
  | 'OBJECT'
  /** Samverkan. Union. */
  | 'UNION';

/** Jämförelse: hur värdet ska förhålla sig. Comparison. */
export type SeatScopeOperationFilterInput = {
  /** Lika med. Equal. */
  eq?: SeatScope | null | undefined;
  /** Något av värdena. One of. */
  in?: Array<SeatScope | null | undefined> | null | undefined;
  /** Inte lika med. Not equal. */
  neq?: SeatScope | null | undefined;
  /** Inget av värdena. None of. */
  nin?: Array<SeatScope | null | undefined> | null | undefined;
};

/** Ersättare för en roll. A seat's deputy. */
export type SetDeputyInput = {
  /** Från och med; idag när den utelämnas. First day. */
  from?: string | null | undefined;
  /** Nyckel för en avsikt; samma nyckel igen ger samma svar. Key of one intention. */
  idempotencyKey?: string | null | undefined;
  /** Alla perioder då ersättaren tjänstgör fast rollen är tillsatt, till exempel semester. All periods when the deputy acts. */
  periods?: Array<PeriodInput> | null | undefined;
  /** Personens kortnamn eller id; tomt tar bort ersättaren. Slug or id of the person; empty removes the deputy. */
  person?: string | null | undefined;
  /** Rollens kortnamn eller id. Slug or id of the seat. */
  seat: string;
  /** Till och med. To. */
  to?: string | null | undefined;
  /** Version. Version. */
  version?: string | null | undefined;
};

/** Sida. Side. */
export type Side =
  /** Verksamhet. Business. */
  | 'BUSINESS'
  /** IT. It. */
  | 'IT';

/** Jämförelse: hur värdet ska förhålla sig. Comparison. */
export type SideOperationFilterInput = {
  /** Lika med. Equal. */
  eq?: Side | null | undefined;
  /** Något av värdena. One of. */
  in?: Array<Side | null | undefined> | null | undefined;
  /** Inte lika med. Not equal. */
  neq?: Side | null | undefined;
  /** Inget av värdena. None of. */
  nin?: Array<Side | null | undefined> | null | undefined;
};

/** Jämförelse: hur värdet ska förhålla sig. Comparison. */
export type StringOperationFilterInput = {
  /** Innehåller, oavsett stora och små bokstäver. Contains, whatever the case. */
  contains?: string | null | undefined;
  /** Slutar med. Ends with. */
  endsWith?: string | null | undefined;
  /** Lika med. Equal. */
  eq?: string | null | undefined;
  /** Något av värdena. One of. */
  in?: Array<string | null | undefined> | null | undefined;
  /** Innehåller inte. Does not contain. */
  ncontains?: string | null | undefined;
  /** Inte lika med. Not equal. */
  neq?: string | null | undefined;
  /** Inget av värdena. None of. */
  nin?: Array<string | null | undefined> | null | undefined;
  /** Börjar inte med. Does not start with. */
  nstartsWith?: string | null | undefined;
  /** Börjar med, oavsett stora och små bokstäver. Starts with. */
  startsWith?: string | null | undefined;
};

/** Filter på Supplier: alla villkor ska hålla. All conditions hold. */
export type SupplierFilterInput = {
  /** Och: alla ska hålla. All hold. */
  and?: Array<SupplierFilterInput> | null | undefined;
  /** Id. The thing's own id in the whole installation. */
  id?: IdOperationFilterInput | null | undefined;
  /** Namn. Name. */
  name?: StringOperationFilterInput | null | undefined;
  /** Eller: någon ska hålla. Any holds. */
  or?: Array<SupplierFilterInput> | null | undefined;
  /** Kortnamn i adresser. Slug. */
  slug?: StringOperationFilterInput | null | undefined;
  /** It-system från leverantören. Its systems. */
  systems?: ItSystemListFilterInput | null | undefined;
};

/** Filter på SystemAlias: alla villkor ska hålla. All conditions hold. */
export type SystemAliasFilterInput = {
  /** Och: alla ska hålla. All hold. */
  and?: Array<SystemAliasFilterInput> | null | undefined;
  /** Id. The thing's own id in the whole installation. */
  id?: IdOperationFilterInput | null | undefined;
  /** Namn. Name. */
  name?: StringOperationFilterInput | null | undefined;
  /** Eller: någon ska hålla. Any holds. */
  or?: Array<SystemAliasFilterInput> | null | undefined;
};

/** Listfilter: om någon, ingen eller alla SystemAlias uppfyller villkoren. Some, none or all. */
export type SystemAliasListFilterInput = {
  /** Alla uppfyller. All. */
  all?: SystemAliasFilterInput | null | undefined;
  /** Finns någon alls. Whether there is any. */
  any?: boolean | null | undefined;
  /** Ingen uppfyller. None. */
  none?: SystemAliasFilterInput | null | undefined;
  /** Någon uppfyller. Some. */
  some?: SystemAliasFilterInput | null | undefined;
};

/** Filter på SystemObject: alla villkor ska hålla. All conditions hold. */
export type SystemObjectFilterInput = {
  /** Och: alla ska hålla. All hold. */
  and?: Array<SystemObjectFilterInput> | null | undefined;
  /** Från och med. From. */
  from?: DateOperationFilterInput | null | undefined;
  /** Id. The thing's own id in the whole installation. */
  id?: IdOperationFilterInput | null | undefined;
  /** Objekt. The object. */
  object?: MaintenanceObjectFilterInput | null | undefined;
  /** Eller: någon ska hålla. Any holds. */
  or?: Array<SystemObjectFilterInput> | null | undefined;
  /** Ansvarar eller använder. Responsible or using. */
  role?: SystemObjectRoleOperationFilterInput | null | undefined;
  /** It-system. The system. */
  system?: ItSystemFilterInput | null | undefined;
  /** Till och med. To. */
  to?: DateOperationFilterInput | null | undefined;
};

/** Listfilter: om någon, ingen eller alla SystemObject uppfyller villkoren. Some, none or all. */
export type SystemObjectListFilterInput = {
  /** Alla uppfyller. All. */
  all?: SystemObjectFilterInput | null | undefined;
  /** Finns någon alls. Whether there is any. */
  any?: boolean | null | undefined;
  /** Ingen uppfyller. None. */
  none?: SystemObjectFilterInput | null | undefined;
  /** Någon uppfyller. Some. */
  some?: SystemObjectFilterInput | null | undefined;
};

/** Objektets roll för systemet. System object role. */
export type SystemObjectRole =
  /** Responsible. */
  | 'RESPONSIBLE'
  /** Using. */
  | 'USING';

/** Jämförelse: hur värdet ska förhålla sig. Comparison. */
export type SystemObjectRoleOperationFilterInput = {
  /** Lika med. Equal. */
  eq?: SystemObjectRole | null | undefined;
  /** Något av värdena. One of. */
  in?: Array<SystemObjectRole | null | undefined> | null | undefined;
  /** Inte lika med. Not equal. */
  neq?: SystemObjectRole | null | undefined;
  /** Inget av värdena. None of. */
  nin?: Array<SystemObjectRole | null | undefined> | null | undefined;
};

/** Filter på SystemUse: alla villkor ska hålla. All conditions hold. */
export type SystemUseFilterInput = {
  /** Och: alla ska hålla. All hold. */
  and?: Array<SystemUseFilterInput> | null | undefined;
  /** Verksamhetsområde eller kategori i kommunens lista. Area in the kommun's list. */
  area?: StringOperationFilterInput | null | undefined;
  /** Bedömningar från båda sidor den dagen. Assessments that day. */
  assessments?: AssessmentListFilterInput | null | undefined;
  /** Drift: var det körs, som det är skrivet. Where it runs. */
  hosting?: StringOperationFilterInput | null | undefined;
  /** Id. The thing's own id in the whole installation. */
  id?: IdOperationFilterInput | null | undefined;
  /** Kommun. The kommun. */
  kommun?: KommunFilterInput | null | undefined;
  /** Lokalt namn. What the kommun calls it. */
  localName?: StringOperationFilterInput | null | undefined;
  /** Anteckning. Note. */
  note?: StringOperationFilterInput | null | undefined;
  /** Eller: någon ska hålla. Any holds. */
  or?: Array<SystemUseFilterInput> | null | undefined;
  /** Systemägare som kommunen skriver det. Owner as written. */
  owner?: StringOperationFilterInput | null | undefined;
  /** Förvaltning som äger användningen. Owning department. */
  ownerForvaltning?: ForvaltningFilterInput | null | undefined;
  /** I bruk från och med. In use from. */
  since?: DateOperationFilterInput | null | undefined;
  /** It-system. The system. */
  system?: ItSystemFilterInput | null | undefined;
  /** I bruk till och med. In use to. */
  until?: DateOperationFilterInput | null | undefined;
  /** Användare; tomt när ingen uppgift finns. Users. */
  users?: IntOperationFilterInput | null | undefined;
  /** Kostnad per år i kronor; tomt när ingen uppgift finns. Yearly cost in SEK. */
  yearlyCost?: DecimalOperationFilterInput | null | undefined;
};

/** Listfilter: om någon, ingen eller alla SystemUse uppfyller villkoren. Some, none or all. */
export type SystemUseListFilterInput = {
  /** Alla uppfyller. All. */
  all?: SystemUseFilterInput | null | undefined;
  /** Finns någon alls. Whether there is any. */
  any?: boolean | null | undefined;
  /** Ingen uppfyller. None. */
  none?: SystemUseFilterInput | null | undefined;
  /** Någon uppfyller. Some. */
  some?: SystemUseFilterInput | null | undefined;
};

/** Ordval. Word set. */
export type WordSet =
  /** Newer. */
  | 'NEWER'
  /** Older. */
  | 'OLDER';

export type SaveUnionMutationVariables = Exact<{
  input: SaveUnionInput;
}>;


export type SaveUnionMutation = { result: { errors: Array<{ code: string, message: string, path: string | null }> } };

export type SaveKommunMutationVariables = Exact<{
  input: SaveKommunInput;
}>;


export type SaveKommunMutation = { result: { kommun: { code: string } | null, errors: Array<{ code: string, message: string, path: string | null }> } };

export type SaveNamndMutationVariables = Exact<{
  input: SaveNamndInput;
}>;


export type SaveNamndMutation = { result: { namnd: { id: string, slug: string } | null, errors: Array<{ code: string, message: string, path: string | null }> } };

export type SaveForvaltningMutationVariables = Exact<{
  input: SaveForvaltningInput;
}>;


export type SaveForvaltningMutation = { result: { forvaltning: { id: string, slug: string } | null, errors: Array<{ code: string, message: string, path: string | null }> } };

export type SavePersonMutationVariables = Exact<{
  input: SavePersonInput;
}>;


export type SavePersonMutation = { result: { person: { id: string, slug: string } | null, errors: Array<{ code: string, message: string, path: string | null }> } };

export type SaveObjectFamilyMutationVariables = Exact<{
  input: SaveObjectFamilyInput;
}>;


export type SaveObjectFamilyMutation = { result: { objectFamily: { id: string, slug: string } | null, errors: Array<{ code: string, message: string, path: string | null }> } };

export type SaveMaintenanceObjectMutationVariables = Exact<{
  input: SaveMaintenanceObjectInput;
}>;


export type SaveMaintenanceObjectMutation = { result: { maintenanceObject: { id: string, slug: string } | null, errors: Array<{ code: string, message: string, path: string | null }> } };

export type SaveSeatMutationVariables = Exact<{
  input: SaveSeatInput;
}>;


export type SaveSeatMutation = { result: { seat: { id: string, slug: string } | null, errors: Array<{ code: string, message: string, path: string | null }> } };

export type AssignSeatMutationVariables = Exact<{
  input: AssignSeatInput;
}>;


export type AssignSeatMutation = { result: { seat: { id: string, slug: string } | null, errors: Array<{ code: string, message: string, path: string | null }> } };

export type SetDeputyMutationVariables = Exact<{
  input: SetDeputyInput;
}>;


export type SetDeputyMutation = { result: { seat: { id: string, slug: string } | null, errors: Array<{ code: string, message: string, path: string | null }> } };

export type SaveForumMutationVariables = Exact<{
  input: SaveForumInput;
}>;


export type SaveForumMutation = { result: { forum: { id: string, slug: string } | null, errors: Array<{ code: string, message: string, path: string | null }> } };

export type SaveFunctionMutationVariables = Exact<{
  input: SaveFunctionInput;
}>;


export type SaveFunctionMutation = { result: { function: { id: string, slug: string } | null, errors: Array<{ code: string, message: string, path: string | null }> } };

export type SaveSupplierMutationVariables = Exact<{
  input: SaveSupplierInput;
}>;


export type SaveSupplierMutation = { result: { supplier: { id: string, slug: string } | null, errors: Array<{ code: string, message: string, path: string | null }> } };

export type SaveMatterTypeMutationVariables = Exact<{
  input: SaveMatterTypeInput;
}>;


export type SaveMatterTypeMutation = { result: { matterType: { id: string, key: string } | null, errors: Array<{ code: string, message: string, path: string | null }> } };

export type SaveItSystemMutationVariables = Exact<{
  input: SaveItSystemInput;
}>;


export type SaveItSystemMutation = { result: { itSystem: { id: string, slug: string } | null, errors: Array<{ code: string, message: string, path: string | null }> } };

export type SaveSystemUseMutationVariables = Exact<{
  input: SaveSystemUseInput;
}>;


export type SaveSystemUseMutation = { result: { systemUse: { id: string } | null, errors: Array<{ code: string, message: string, path: string | null }> } };

export type AdoptRuleTemplateMutationVariables = Exact<{
  input: AdoptRuleTemplateInput;
}>;


export type AdoptRuleTemplateMutation = { result: { ruleSet: { id: string, number: number } | null, errors: Array<{ code: string, message: string, path: string | null }> } };

export type AdminUnionQueryVariables = Exact<{ [key: string]: never; }>;


export type AdminUnionQuery = { me: { union: { name: string, cooperationForm: CooperationForm, wordSet: WordSet, isDemo: boolean, rulesSource: string | null, version: string, rulesBody: { slug: string, name: string } | null } | null } };

export type AdminKommunerQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  where?: KommunFilterInput | null | undefined;
}>;


export type AdminKommunerQuery = { list: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ code: string, name: string, mark: string, inhabitants: number | null, inhabitantsSource: string | null, isHost: boolean, order: number, from: string, to: string | null, version: string }> } };

export type AdminNamnderQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  where?: NamndFilterInput | null | undefined;
}>;


export type AdminNamnderQuery = { list: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, slug: string, name: string, from: string, to: string | null, version: string, kommun: { code: string, name: string } | null, forum: { slug: string, body: ForumBody } | null }> } };

export type AdminForvaltningarQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  where?: ForvaltningFilterInput | null | undefined;
}>;


export type AdminForvaltningarQuery = { list: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, slug: string, name: string, from: string, to: string | null, version: string, namnd: { slug: string, name: string } | null, kommun: { code: string, name: string } | null }> } };

export type AdminPeopleQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  where?: PersonFilterInput | null | undefined;
}>;


export type AdminPeopleQuery = { list: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, slug: string, name: string, email: string | null, title: string | null, active: boolean, version: string, homeKommun: { code: string, name: string } | null }> } };

export type AdminFamiliesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  where?: ObjectFamilyFilterInput | null | undefined;
}>;


export type AdminFamiliesQuery = { list: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, slug: string, name: string, order: number, version: string, objects: Array<{ slug: string }> }> } };

export type AdminObjectsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  where?: MaintenanceObjectFilterInput | null | undefined;
}>;


export type AdminObjectsQuery = { list: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, slug: string, name: string, purpose: string | null, from: string, to: string | null, version: string, family: { slug: string, name: string } | null, participations: Array<{ mode: ParticipationMode, from: string, to: string | null, kommun: { code: string, name: string } | null }> }> } };

export type AdminSeatsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  where?: SeatFilterInput | null | undefined;
}>;


export type AdminSeatsQuery = { list: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, slug: string, roleName: string | null, scope: SeatScope, vacant: boolean, vacantSince: string | null, from: string, to: string | null, version: string, role: { key: string, name: string } | null, object: { slug: string, name: string } | null, kommun: { code: string, name: string } | null, namnd: { slug: string, name: string } | null, forum: { slug: string, name: string } | null, holder: { slug: string, name: string } | null, deputy: { slug: string, name: string } | null, deputies: Array<{ from: string, to: string | null, person: { slug: string, name: string } | null, periods: Array<{ from: string, to: string | null }> }> }> } };

export type AdminForumsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  where?: ForumFilterInput | null | undefined;
}>;


export type AdminForumsQuery = { list: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, slug: string, name: string, legalKind: ForumLegalKind, body: ForumBody, task: string | null, from: string, to: string | null, version: string, kommun: { code: string, name: string } | null, object: { slug: string, name: string } | null, members: Array<{ from: string, to: string | null, kommun: { code: string } | null, seat: { slug: string, roleName: string | null, object: { name: string } | null, kommun: { name: string } | null } | null, person: { slug: string, name: string } | null }>, meetings: Array<{ day: string }> }> } };

export type AdminMatterTypesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  where?: MatterTypeFilterInput | null | undefined;
}>;


export type AdminMatterTypesQuery = { list: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, key: string, name: string, category: string, legalClass: LegalClass, hasAmount: boolean, amountCounts: string | null, flavour: Flavour, order: number, version: string }> } };

export type AdminSuppliersQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  where?: SupplierFilterInput | null | undefined;
}>;


export type AdminSuppliersQuery = { list: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, slug: string, name: string, version: string }> } };

export type AdminFunctionsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  where?: FunctionFilterInput | null | undefined;
}>;


export type AdminFunctionsQuery = { list: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, slug: string, name: string, version: string }> } };

export type AdminSystemsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  where?: ItSystemFilterInput | null | undefined;
}>;


export type AdminSystemsQuery = { list: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, slug: string, name: string, description: string | null, lifecycle: Lifecycle, common: boolean, version: string, supplier: { slug: string, name: string } | null, functions: Array<{ slug: string, name: string }>, responsibleObject: { slug: string, name: string } | null, usedBy: Array<{ slug: string, name: string }> }> } };

export type AdminUsesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  where?: SystemUseFilterInput | null | undefined;
}>;


export type AdminUsesQuery = { list: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, localName: string | null, users: number | null, yearlyCost: number | null, owner: string | null, hosting: string | null, area: string | null, note: string | null, since: string | null, until: string | null, version: string, system: { slug: string, name: string } | null, kommun: { code: string, name: string } | null, ownerForvaltning: { slug: string, name: string } | null }> } };

export type AdminRuleSetsQueryVariables = Exact<{ [key: string]: never; }>;


export type AdminRuleSetsQuery = { ruleSets: { nodes: Array<{ id: string, number: number, name: string, state: RuleSetState, from: string | null, to: string | null, source: string | null, accepted: Array<{ kind: string, text: string, reason: string }> }> } };

export type LookupsQueryVariables = Exact<{ [key: string]: never; }>;


export type LookupsQuery = { kommuner: { nodes: Array<{ code: string, name: string }> }, namnder: { nodes: Array<{ slug: string, name: string, kommun: { name: string } | null }> }, forvaltningar: { nodes: Array<{ slug: string, name: string, kommun: { name: string } | null }> }, objectFamilies: { nodes: Array<{ slug: string, name: string }> }, maintenanceObjects: { nodes: Array<{ slug: string, name: string }> }, forums: { nodes: Array<{ slug: string, name: string, legalKind: ForumLegalKind }> }, roleTypes: { nodes: Array<{ key: string, name: string, scope: SeatScope }> }, suppliers: { nodes: Array<{ slug: string, name: string }> }, functions: { nodes: Array<{ slug: string, name: string }> } };

export type FindPeopleQueryVariables = Exact<{
  text: string;
}>;


export type FindPeopleQuery = { found: { nodes: Array<{ slug: string, name: string, title: string | null }> } };

export type FindSystemsQueryVariables = Exact<{
  text: string;
}>;


export type FindSystemsQuery = { found: { nodes: Array<{ slug: string, name: string }> } };

export type FindSeatsQueryVariables = Exact<{
  text: string;
}>;


export type FindSeatsQuery = { found: { nodes: Array<{ slug: string, roleName: string | null, object: { name: string } | null, kommun: { name: string } | null, holder: { name: string } | null }> } };

export type SetUpQueryVariables = Exact<{ [key: string]: never; }>;


export type SetUpQuery = { me: { union: { name: string, version: string } | null }, kommuner: { totalCount: number, nodes: Array<{ code: string, name: string }> }, people: { totalCount: number }, maintenanceObjects: { totalCount: number, nodes: Array<{ slug: string, name: string }> }, forums: { totalCount: number }, seats: { totalCount: number }, vacant: { totalCount: number }, ruleSets: { totalCount: number, nodes: Array<{ number: number, name: string }> }, legalBodies: { nodes: Array<{ slug: string, name: string }> } };

export type TemplatesQueryVariables = Exact<{ [key: string]: never; }>;


export type TemplatesQuery = { ruleTemplates: Array<{ key: string, name: string, description: string, rightCount: number, missing: Array<string>, leftOut: Array<string> }> };

export type OfficialKommunerQueryVariables = Exact<{
  text?: string | null | undefined;
}>;


export type OfficialKommunerQuery = { officialKommuner: Array<{ code: string, name: string, county: string }> };


export const SaveUnionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveUnion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveUnionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"saveUnion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<SaveUnionMutation, SaveUnionMutationVariables>;
export const SaveKommunDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveKommun"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveKommunInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"saveKommun"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kommun"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<SaveKommunMutation, SaveKommunMutationVariables>;
export const SaveNamndDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveNamnd"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveNamndInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"saveNamnd"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"namnd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<SaveNamndMutation, SaveNamndMutationVariables>;
export const SaveForvaltningDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveForvaltning"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveForvaltningInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"saveForvaltning"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"forvaltning"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<SaveForvaltningMutation, SaveForvaltningMutationVariables>;
export const SavePersonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SavePerson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SavePersonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"savePerson"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<SavePersonMutation, SavePersonMutationVariables>;
export const SaveObjectFamilyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveObjectFamily"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveObjectFamilyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"saveObjectFamily"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"objectFamily"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<SaveObjectFamilyMutation, SaveObjectFamilyMutationVariables>;
export const SaveMaintenanceObjectDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveMaintenanceObject"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveMaintenanceObjectInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"saveMaintenanceObject"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"maintenanceObject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<SaveMaintenanceObjectMutation, SaveMaintenanceObjectMutationVariables>;
export const SaveSeatDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveSeat"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveSeatInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"saveSeat"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<SaveSeatMutation, SaveSeatMutationVariables>;
export const AssignSeatDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AssignSeat"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssignSeatInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"assignSeat"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<AssignSeatMutation, AssignSeatMutationVariables>;
export const SetDeputyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetDeputy"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetDeputyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"setDeputy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<SetDeputyMutation, SetDeputyMutationVariables>;
export const SaveForumDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveForum"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveForumInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"saveForum"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"forum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<SaveForumMutation, SaveForumMutationVariables>;
export const SaveFunctionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveFunction"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveFunctionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"saveFunction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"function"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<SaveFunctionMutation, SaveFunctionMutationVariables>;
export const SaveSupplierDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveSupplier"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveSupplierInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"saveSupplier"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"supplier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<SaveSupplierMutation, SaveSupplierMutationVariables>;
export const SaveMatterTypeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveMatterType"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveMatterTypeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"saveMatterType"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matterType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<SaveMatterTypeMutation, SaveMatterTypeMutationVariables>;
export const SaveItSystemDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveItSystem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveItSystemInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"saveItSystem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"itSystem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<SaveItSystemMutation, SaveItSystemMutationVariables>;
export const SaveSystemUseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveSystemUse"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveSystemUseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"saveSystemUse"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"systemUse"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<SaveSystemUseMutation, SaveSystemUseMutationVariables>;
export const AdoptRuleTemplateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AdoptRuleTemplate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AdoptRuleTemplateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"adoptRuleTemplate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleSet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<AdoptRuleTemplateMutation, AdoptRuleTemplateMutationVariables>;
export const AdminUnionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminUnion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"union"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"cooperationForm"}},{"kind":"Field","name":{"kind":"Name","value":"wordSet"}},{"kind":"Field","name":{"kind":"Name","value":"isDemo"}},{"kind":"Field","name":{"kind":"Name","value":"rulesSource"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"rulesBody"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AdminUnionQuery, AdminUnionQueryVariables>;
export const AdminKommunerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminKommuner"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"KommunFilterInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"list"},"name":{"kind":"Name","value":"kommuner"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"order"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mark"}},{"kind":"Field","name":{"kind":"Name","value":"inhabitants"}},{"kind":"Field","name":{"kind":"Name","value":"inhabitantsSource"}},{"kind":"Field","name":{"kind":"Name","value":"isHost"}},{"kind":"Field","name":{"kind":"Name","value":"order"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<AdminKommunerQuery, AdminKommunerQueryVariables>;
export const AdminNamnderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminNamnder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"NamndFilterInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"list"},"name":{"kind":"Name","value":"namnder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kommun"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"forum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"body"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AdminNamnderQuery, AdminNamnderQueryVariables>;
export const AdminForvaltningarDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminForvaltningar"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ForvaltningFilterInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"list"},"name":{"kind":"Name","value":"forvaltningar"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"namnd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kommun"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AdminForvaltningarQuery, AdminForvaltningarQueryVariables>;
export const AdminPeopleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminPeople"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PersonFilterInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"list"},"name":{"kind":"Name","value":"people"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"homeKommun"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AdminPeopleQuery, AdminPeopleQueryVariables>;
export const AdminFamiliesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminFamilies"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ObjectFamilyFilterInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"list"},"name":{"kind":"Name","value":"objectFamilies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"order"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"order"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"objects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AdminFamiliesQuery, AdminFamiliesQueryVariables>;
export const AdminObjectsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminObjects"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MaintenanceObjectFilterInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"list"},"name":{"kind":"Name","value":"maintenanceObjects"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"family"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"kommun"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AdminObjectsQuery, AdminObjectsQueryVariables>;
export const AdminSeatsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminSeats"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SeatFilterInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"list"},"name":{"kind":"Name","value":"seats"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"object"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"EnumValue","value":"ASC"}}]}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"slug"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"roleName"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"vacant"}},{"kind":"Field","name":{"kind":"Name","value":"vacantSince"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"role"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kommun"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"namnd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"forum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deputy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deputies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"periods"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AdminSeatsQuery, AdminSeatsQueryVariables>;
export const AdminForumsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminForums"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ForumFilterInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"list"},"name":{"kind":"Name","value":"forums"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"legalKind"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"task"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kommun"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"kommun"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"roleName"}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kommun"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"meetings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AdminForumsQuery, AdminForumsQueryVariables>;
export const AdminMatterTypesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminMatterTypes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MatterTypeFilterInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"list"},"name":{"kind":"Name","value":"matterTypes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"order"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"legalClass"}},{"kind":"Field","name":{"kind":"Name","value":"hasAmount"}},{"kind":"Field","name":{"kind":"Name","value":"amountCounts"}},{"kind":"Field","name":{"kind":"Name","value":"flavour"}},{"kind":"Field","name":{"kind":"Name","value":"order"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<AdminMatterTypesQuery, AdminMatterTypesQueryVariables>;
export const AdminSuppliersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminSuppliers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SupplierFilterInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"list"},"name":{"kind":"Name","value":"suppliers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<AdminSuppliersQuery, AdminSuppliersQueryVariables>;
export const AdminFunctionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminFunctions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"FunctionFilterInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"list"},"name":{"kind":"Name","value":"functions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<AdminFunctionsQuery, AdminFunctionsQueryVariables>;
export const AdminSystemsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminSystems"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ItSystemFilterInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"list"},"name":{"kind":"Name","value":"itSystems"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"lifecycle"}},{"kind":"Field","name":{"kind":"Name","value":"common"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"supplier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"functions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"responsibleObject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"usedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AdminSystemsQuery, AdminSystemsQueryVariables>;
export const AdminUsesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminUses"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SystemUseFilterInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"list"},"name":{"kind":"Name","value":"systemUses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"system"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"EnumValue","value":"ASC"}}]}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kommun"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"order"},"value":{"kind":"EnumValue","value":"ASC"}}]}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"localName"}},{"kind":"Field","name":{"kind":"Name","value":"users"}},{"kind":"Field","name":{"kind":"Name","value":"yearlyCost"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"hosting"}},{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"system"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kommun"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ownerForvaltning"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AdminUsesQuery, AdminUsesQueryVariables>;
export const AdminRuleSetsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminRuleSets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleSets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"number"},"value":{"kind":"EnumValue","value":"DESC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"accepted"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AdminRuleSetsQuery, AdminRuleSetsQueryVariables>;
export const LookupsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Lookups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kommuner"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"order"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"namnder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kommun"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"forvaltningar"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kommun"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"objectFamilies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"order"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"maintenanceObjects"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"forums"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"legalKind"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"roleTypes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"order"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"suppliers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"functions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<LookupsQuery, LookupsQueryVariables>;
export const FindPeopleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindPeople"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"found"},"name":{"kind":"Name","value":"people"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"and"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"contains"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}}]}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"active"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"BooleanValue","value":true}}]}}]}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<FindPeopleQuery, FindPeopleQueryVariables>;
export const FindSystemsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindSystems"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"found"},"name":{"kind":"Name","value":"itSystems"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"contains"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<FindSystemsQuery, FindSystemsQueryVariables>;
export const FindSeatsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindSeats"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"found"},"name":{"kind":"Name","value":"seats"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"or"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"slug"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"contains"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}}]}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"holder"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"contains"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}}]}}]}}]}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"slug"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"roleName"}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kommun"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<FindSeatsQuery, FindSeatsQueryVariables>;
export const SetUpDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SetUp"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"union"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"kommuner"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"order"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"people"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"maintenanceObjects"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"forums"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seats"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"vacant"},"name":{"kind":"Name","value":"seats"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"vacant"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"BooleanValue","value":true}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ruleSets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"state"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"ADOPTED"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"legalBodies"},"name":{"kind":"Name","value":"forums"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"legalKind"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"LEGAL_BODY"}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<SetUpQuery, SetUpQueryVariables>;
export const TemplatesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Templates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleTemplates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"rightCount"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"leftOut"}}]}}]}}]} as unknown as DocumentNode<TemplatesQuery, TemplatesQueryVariables>;
export const OfficialKommunerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OfficialKommuner"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"officialKommuner"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"county"}}]}}]}}]} as unknown as DocumentNode<OfficialKommunerQuery, OfficialKommunerQueryVariables>;