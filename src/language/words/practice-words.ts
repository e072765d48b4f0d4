import { foldText } from '../folded-text.ts';

/**
 * Words of law, procedure and practice, by what papers describe with them. A paper about any land, tender or service has them: what
 * a sentence of them alone tells of a matter is what it reasons, or says of a party, which {@link isDescription} looks at.
 */
const BY_KIND: Readonly<Record<string, string>> = {
  exemption: `advantage annex annexed annexes balance commercial commercially competitors confidential confidentiality contemplated continuing contrary
    designated disclose disclosed disclosing disclosure discussions exempt exempted exemption exemptions favour harm hinder keeping lie
    maintaining negotiate negotiation negotiations obtaining outweigh outweighed outweighs parties prejudiced prejudicial qualified release
    released reveal sensitive sensitivity third transparency verbatim withhold withholding`,
  resolutions: `absolute accordingly agrees approves authorise authorised authorises authorising authorities authority completion conclude concluded deed
    deeds delegate delegated delegates delegation delegations documentation enact endorse endorsed endorses enter entered entering enters
    execute executed executing execution finalise finalised finalises finalising formalise formalised holder implements incidental instruct
    instructed legal negotiate negotiated notes observations outcome ratify resolves satisfactory seal sealed sign signed signing subject
    supportive terms variation variations`,
  risk: `amber assurance consequence consequences contingencies contingency continuity correctly cyber damage disruption envelope escalate escalated
    escalation expose exposed exposure failure green insecure liabilities liability likelihood litigation mitigate mitigated mitigates
    mitigating mitigation mitigations overrun overruns owner owners penalties penalty rated rating ratings red reputation reputational
    resilience secure security threat threats timetable timetables yellow`,
  land: `absolute access acquired acre acres agents allocated allocation allocations along alteration alterations amenities amenity appropriated
    approximately arable asset assets backlog benefit benefits boundaries boundary brownfield building buildings clause clauses clearance
    coloured compound comprises comprising compulsion consequential conservation corridor curtilage demised depreciation derelict dilapidated
    dilapidations disposal disposals disrepair easement easements edged elevations estate estates extant facilities facility fields fixtures
    floor former freehold freeholder front frontage garden gardens grassed greenfield ground half handover hard hardcore hardstanding hatched
    hectare hectares holds incorporate incorporated independent inner insurance insured insuring land lands landscaped landscaping lawful lease
    leased leasehold leaseholder leaseholders leases lessee lessor letting listed located location lying maintained maintenance market marketed
    marketing mile miles modern must obsolete occupation occupied occupier occupiers office outbuildings outgoings outlined overridden parcel
    parcels parking pavilion peppercorn playground playgrounds playing plot plots possession premises preserved properties property purchase
    rationalisation rationalise rear redevelopment refurbish refurbished refurbishment registered reinstate reinstated reinstatement rental
    repair repairing repairs reservations reserved residual retail retained rights runs schedule security side site sites situated sold space
    square storey surfaced surfacing surplus surveyor surveyors tenancies tenancy tenant tenanted tenants tenure tenures title titles
    transaction transactions transfer transferred unit units unregistered utilities vacant valuation valuations valuer valuers vandalism verges
    way wayleave wayleaves within workspace`,
  planning: `acceptable affordable allocated applicable archaeological archaeology biodiversity character class classes classified compatible conditioned
    consented consultees decision determination discharged dwelling dwellings ecological ecology embankment employment falls flood flooding
    floorspace food generis greenfield hedgerow hedgerows heritage highway highways industrial infill investigated junction junctions lies
    limits local massing masterplan metres mixed newspaper obligations occupancy orders outline pedestrian pedestrians permitted phased phasing
    policies reserved residential road roads route routes screening setting statement storage storeys sui supplementary sustainable takeaway
    takeaways transition travel trip trips unilateral urban uses visibility zone zones zoning`,
  tendering: `advantageous advert advertise advertised advertisement adverts appraisal award awarded awarding benchmark benchmarked benchmarking bid
    bidder bidders bids book calloff capability clarification clarifications client collaboration combined commence commencement commences
    competition competitions competitive compliance compliant comprised consortium continuity contract contracted contracting contractor
    contractors contracts covering current demonstrate demonstrated economically evaluate evaluated evaluating evaluation evaluators expire
    expires expiry expressions extend extended extension extensions handover incumbent indicators insurances invitation invited invoicing itt
    key lot lots lotted mini mobilisation moderated moderation moderators negotiated notices observed obtained ordering panel partner partners
    pass passed performance portal pqq prequalification price priced pricing procure procured procuring programme provider providers
    qualification questionnaire questionnaires quotation quotations quote quotes references renewal replacement requote resilience retender
    retendered retendering score scored scores scoring selection shortlisting slavery specification specifications standstill statements
    subcontract subcontracted subcontracting subcontractors submissions submit submitted suitability suitable supplier suppliers supply tender
    tendered tenderers tendering tenders terminated termination tupe turnover waive waived waiver waivers warranties warranty weighted weighting
    weightings`,
  finance: `absorbed accounting accounts accrual accruals adequate affordability affordable allocation allocations annuity apportioned apportionment
    audit auditors authorised borrow borrowed borrowing borrows capitalised cash cashable ceiling charged contained debt debts deficit deposits
    depreciation earmarked estimates expenditure external fees financed financing fixed forecast forecasts funded gross income indexation
    indexed indicators inflation instalment instalments interest invoice invoices lending limit limited limits loan loans minimum monies needed
    net offset offsets outturn overspend overspends payable payback payment payments pressure pressures profile profiled prudent prudential
    prudently receipt receipts recharge recharged recharges recoup recovery recurrent recurring reimburse reimbursed repayment rephased
    rephasing revenue schedules slippage solvency sources spend spending subsidies subsidy surpluses tax taxes taxpayer taxpayers thresholds
    treasury unallocated underspend underspends variable variance variances vat viability viable virement virements`,
  people: `absence accessibility adverse age appointed appointment appointments assistance barriers belief body cared career carer carers caring civil
    deployed differential disabled disadvantage disadvantaged discriminate discrimination disorder disproportionate diverse due duty equalities
    equitable equity establishment ethnic ethnicity fairer fairness faith flexible foster gender genders grade grades groups harassment hours
    inclusive induction intersectional marriage maternity mentoring negative neurodiverse occupational orientation parenting partnership payroll
    pension pensions positive posts pregnancy programme protected qualifications race recruit recruited recruiting recruitment religion
    religious resources responsibilities responsibility retention salaries salary screening secondment secondments sensory sex sexual
    shortlisted solicitor solicitors speech staffing tailored throughout training tupe unions vacancies vacancy victimisation volunteers
    wellbeing workforce working workload workloads`,
  climate: `adaptation air boilers bulbs carbon charging circular clean cleaner coastal cycle cycles cycling decarbonisation decarbonise decarbonised
    diverted drainage efficient electric electricity embodied emission emissions energy footprint fossil fuel fuels gas glazing greener habitat
    habitats heat heating hydrogen insulate insulated insulation kilowatt landfill led lighting low materials mitigates net neutral neutrality
    offsetting panels photovoltaic planting plastic plastics pollution possible practicable practicably pump pumps recycled recycling renewable
    renewables resilient retrofit retrofitted retrofitting solar source species sustainable thermal transport tree trees vehicle vehicles
    ventilation waste water wherever wildlife woodland zero`,
  consultation: `advertisement comments consecutive consultees drop email emails engaged engagement evening events exhibition exhibitions feedback flyers
    focus forum forums groups held hub invited leaflet leaflets letter letters libraries mail media newsletter newsletters newspaper notices
    notified objection objections objectors online opportunity petition petitions posters questionnaire replied replies residents respondent
    respondents social stakeholder stakeholders street supportive survey surveys telephone twelve views webinar webinars week weeks workshop
    workshops writing`,
  governance: `accountability accountable assured attended board boards body chaired chairs checkpoint checks commitments constituted continues continuity
    dashboard escalation every fortnightly gateway gateways grown highlight holders holds integrity lawfully lessons milestone milestones
    minutes mobilisation observations ombudsman oversee overseeing overseen oversees oversight performance portfolio quarterly registers
    reportable reports request retained sponsor sponsors statutory steering stewardship terms transition usual voluntary workstream workstreams`,
  ambitions: `aims ambitious aspiration aspirations attractive better borough brighter cleaner connected county delivering dynamic everybody everyone
    everything fairer flourish flourishing fulfilling future great greener happier happy healthier healthy invest nobody opportunities past
    pledge potential prosper prosperity prosperous proud putting residents resilient safer shared smart stronger thrive thriving together
    tomorrow values vibrant vision visit welcoming wellbeing working`,
};

const WORDS: ReadonlySet<string> = new Set(
  Object.values(BY_KIND).flatMap((words) => words.split(/\s+/).map(foldText)),
);

/** Whether a folded word is one of law, procedure and practice. */
export const isOfLawOrPractice = (folded: string): boolean => WORDS.has(folded);
