/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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

/** Jämförelse: hur värdet ska förhålla sig. Comparison. */
export type BooleanOperationFilterInput = {
  /** Lika med. Equal. */
  eq?: boolean | null | undefined;
  /** Inte lika med. Not equal. */
  neq?: boolean | null | undefined;
};

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

/** Ordning på ItSystem; okända värden sist. Order; unknown last. */
export type ItSystemSortInput = {
  /** Gemensamt: visas för alla kommuner. Shown to every kommun. */
  common?: SortEnumType | null | undefined;
  /** Beskrivning; tomt är ett ärligt värde. What it does. */
  description?: SortEnumType | null | undefined;
  /** Id. The thing's own id in the whole installation. */
  id?: SortEnumType | null | undefined;
  /** Kommuner som använder det, av dem du ser. Kommuner that use it, of those you see. */
  kommunCount?: SortEnumType | null | undefined;
  /** Livscykel. Life cycle. */
  lifecycle?: SortEnumType | null | undefined;
  /** Namn. Name. */
  name?: SortEnumType | null | undefined;
  /** Ansvarigt objekt den dagen. Responsible object that day. */
  responsibleObject?: MaintenanceObjectSortInput | null | undefined;
  /** Kortnamn i adresser. Slug. */
  slug?: SortEnumType | null | undefined;
  /** Leverantör. Supplier. */
  supplier?: SupplierSortInput | null | undefined;
  /** Användare i de kommuner du ser; tomt när ingen uppgift finns. Users you see. */
  userCount?: SortEnumType | null | undefined;
  /** Kostnad per år i de kommuner du ser, i kronor. Yearly cost you see, in SEK. */
  yearlyCost?: SortEnumType | null | undefined;
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

/** Ordning på MaintenanceObject; okända värden sist. Order; unknown last. */
export type MaintenanceObjectSortInput = {
  /** Objektfamilj den dagen. Its family that day. */
  family?: ObjectFamilySortInput | null | undefined;
  /** Från och med. From. */
  from?: SortEnumType | null | undefined;
  /** Id. The thing's own id in the whole installation. */
  id?: SortEnumType | null | undefined;
  /** Namn. Name. */
  name?: SortEnumType | null | undefined;
  /** Syfte; tomt är ett ärligt värde. What it is for. */
  purpose?: SortEnumType | null | undefined;
  /** Kortnamn i adresser. Slug. */
  slug?: SortEnumType | null | undefined;
  /** Till och med. To. */
  to?: SortEnumType | null | undefined;
};

/** Matrix axis. */
export type MatrixAxis =
  /** Function. */
  | 'FUNCTION'
  /** Kommun. Kommun. */
  | 'KOMMUN'
  /** Objekt. Object. */
  | 'OBJECT'
  /** It-system. System. */
  | 'SYSTEM';

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

/** Ordning på ObjectFamily; okända värden sist. Order; unknown last. */
export type ObjectFamilySortInput = {
  /** Id. The thing's own id in the whole installation. */
  id?: SortEnumType | null | undefined;
  /** Namn. Name. */
  name?: SortEnumType | null | undefined;
  /** Ordning på objektkartan. Place on the map. */
  order?: SortEnumType | null | undefined;
  /** Kortnamn i adresser. Slug. */
  slug?: SortEnumType | null | undefined;
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

/** Riktning. Sort direction. */
export type SortEnumType =
  /** A s c. */
  | 'ASC'
  /** D e s c. */
  | 'DESC';

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

/** Ordning på Supplier; okända värden sist. Order; unknown last. */
export type SupplierSortInput = {
  /** Id. The thing's own id in the whole installation. */
  id?: SortEnumType | null | undefined;
  /** Namn. Name. */
  name?: SortEnumType | null | undefined;
  /** Kortnamn i adresser. Slug. */
  slug?: SortEnumType | null | undefined;
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

export type SystemRowFragment = { id: string, slug: string, name: string, lifecycle: Lifecycle, common: boolean, userCount: number | null, yearlyCost: number | null, kommunCount: number, supplier: { name: string } | null, functions: Array<{ slug: string, name: string }>, responsibleObject: { slug: string, name: string } | null, usedBy: Array<{ slug: string, name: string }>, uses: Array<{ id: string, users: number | null, yearlyCost: number | null, owner: string | null, localName: string | null, kommun: { code: string, name: string, mark: string } | null }> };

export type SystemsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  where?: ItSystemFilterInput | null | undefined;
  order?: Array<ItSystemSortInput> | ItSystemSortInput | null | undefined;
  day?: string | null | undefined;
}>;


export type SystemsQuery = { itSystems: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, slug: string, name: string, lifecycle: Lifecycle, common: boolean, userCount: number | null, yearlyCost: number | null, kommunCount: number, supplier: { name: string } | null, functions: Array<{ slug: string, name: string }>, responsibleObject: { slug: string, name: string } | null, usedBy: Array<{ slug: string, name: string }>, uses: Array<{ id: string, users: number | null, yearlyCost: number | null, owner: string | null, localName: string | null, kommun: { code: string, name: string, mark: string } | null }> }> } };

export type SystemFiltersQueryVariables = Exact<{
  day?: string | null | undefined;
}>;


export type SystemFiltersQuery = { all: { totalCount: number }, kommuner: { nodes: Array<{ code: string, name: string, mark: string, order: number }> }, maintenanceObjects: { nodes: Array<{ slug: string, name: string, family: { name: string } | null }> }, functions: { nodes: Array<{ slug: string, name: string }> } };

export type SystemPageQueryVariables = Exact<{
  slug: string;
  day?: string | null | undefined;
}>;


export type SystemPageQuery = { kommuner: { nodes: Array<{ code: string, name: string, mark: string, order: number }> }, itSystem: { id: string, slug: string, name: string, description: string | null, lifecycle: Lifecycle, common: boolean, userCount: number | null, yearlyCost: number | null, kommunCount: number, supplier: { slug: string, name: string } | null, functions: Array<{ slug: string, name: string, systems: Array<{ slug: string, name: string, uses: Array<{ kommun: { code: string, name: string } | null }> }> }>, responsibleObject: { slug: string, name: string } | null, usedBy: Array<{ slug: string, name: string }>, aliases: Array<{ name: string }>, uses: Array<{ id: string, localName: string | null, users: number | null, yearlyCost: number | null, owner: string | null, hosting: string | null, area: string | null, note: string | null, since: string | null, until: string | null, kommun: { code: string, name: string, mark: string, order: number } | null, ownerForvaltning: { name: string } | null, assessments: Array<{ id: string, side: Side, verdict: AssessmentVerdict, reason: string | null, from: string, person: { name: string } | null }> }> } | null };

export type OverlapQueryVariables = Exact<{
  rows: MatrixAxis;
  columns: MatrixAxis;
  kommuner?: Array<string> | string | null | undefined;
  day?: string | null | undefined;
}>;


export type OverlapQuery = { systemMatrix: { rowsTotal: number, notJudged: number, rows: Array<{ key: string, name: string, systemCount: number, yearlyCost: number | null }>, columns: Array<{ key: string, name: string, systemCount: number, yearlyCost: number | null }>, cells: Array<{ row: string, column: string, yearlyCost: number | null, systems: Array<{ slug: string, name: string }> }> } };

export const SystemRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SystemRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ItSystem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"lifecycle"}},{"kind":"Field","name":{"kind":"Name","value":"common"}},{"kind":"Field","name":{"kind":"Name","value":"userCount"}},{"kind":"Field","name":{"kind":"Name","value":"yearlyCost"}},{"kind":"Field","name":{"kind":"Name","value":"kommunCount"}},{"kind":"Field","name":{"kind":"Name","value":"supplier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"functions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"responsibleObject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"usedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"uses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"users"}},{"kind":"Field","name":{"kind":"Name","value":"yearlyCost"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"localName"}},{"kind":"Field","name":{"kind":"Name","value":"kommun"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mark"}}]}}]}}]}}]} as unknown as DocumentNode<SystemRowFragment, unknown>;
export const SystemsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Systems"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ItSystemFilterInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"order"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ItSystemSortInput"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"day"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"itSystems"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"Variable","name":{"kind":"Name","value":"order"}}},{"kind":"Argument","name":{"kind":"Name","value":"day"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SystemRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SystemRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ItSystem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"lifecycle"}},{"kind":"Field","name":{"kind":"Name","value":"common"}},{"kind":"Field","name":{"kind":"Name","value":"userCount"}},{"kind":"Field","name":{"kind":"Name","value":"yearlyCost"}},{"kind":"Field","name":{"kind":"Name","value":"kommunCount"}},{"kind":"Field","name":{"kind":"Name","value":"supplier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"functions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"responsibleObject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"usedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"uses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"users"}},{"kind":"Field","name":{"kind":"Name","value":"yearlyCost"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"localName"}},{"kind":"Field","name":{"kind":"Name","value":"kommun"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mark"}}]}}]}}]}}]} as unknown as DocumentNode<SystemsQuery, SystemsQueryVariables>;
export const SystemFiltersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SystemFilters"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"day"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"all"},"name":{"kind":"Name","value":"itSystems"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"day"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kommuner"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}},{"kind":"Argument","name":{"kind":"Name","value":"day"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"order"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mark"}},{"kind":"Field","name":{"kind":"Name","value":"order"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"maintenanceObjects"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}},{"kind":"Argument","name":{"kind":"Name","value":"day"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"family"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"functions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<SystemFiltersQuery, SystemFiltersQueryVariables>;
export const SystemPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SystemPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"day"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kommuner"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}},{"kind":"Argument","name":{"kind":"Name","value":"day"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"order"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mark"}},{"kind":"Field","name":{"kind":"Name","value":"order"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"itSystem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"day"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"lifecycle"}},{"kind":"Field","name":{"kind":"Name","value":"common"}},{"kind":"Field","name":{"kind":"Name","value":"userCount"}},{"kind":"Field","name":{"kind":"Name","value":"yearlyCost"}},{"kind":"Field","name":{"kind":"Name","value":"kommunCount"}},{"kind":"Field","name":{"kind":"Name","value":"supplier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"functions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"systems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"uses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kommun"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"responsibleObject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"usedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"aliases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"uses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"localName"}},{"kind":"Field","name":{"kind":"Name","value":"users"}},{"kind":"Field","name":{"kind":"Name","value":"yearlyCost"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"hosting"}},{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"kommun"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mark"}},{"kind":"Field","name":{"kind":"Name","value":"order"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ownerForvaltning"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assessments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"side"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SystemPageQuery, SystemPageQueryVariables>;
export const OverlapDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Overlap"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"rows"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MatrixAxis"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"columns"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MatrixAxis"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kommuner"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"day"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"systemMatrix"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"rows"},"value":{"kind":"Variable","name":{"kind":"Name","value":"rows"}}},{"kind":"Argument","name":{"kind":"Name","value":"columns"},"value":{"kind":"Variable","name":{"kind":"Name","value":"columns"}}},{"kind":"Argument","name":{"kind":"Name","value":"kommuner"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kommuner"}}},{"kind":"Argument","name":{"kind":"Name","value":"day"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rowsTotal"}},{"kind":"Field","name":{"kind":"Name","value":"notJudged"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"systemCount"}},{"kind":"Field","name":{"kind":"Name","value":"yearlyCost"}}]}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"systemCount"}},{"kind":"Field","name":{"kind":"Name","value":"yearlyCost"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"yearlyCost"}},{"kind":"Field","name":{"kind":"Name","value":"systems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OverlapQuery, OverlapQueryVariables>;