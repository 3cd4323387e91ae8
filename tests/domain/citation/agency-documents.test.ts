import { describe, expect, test } from 'vitest';
import { cited } from './shown.ts';

// Citations in the shapes that notices, memoranda, reports and briefs of agencies use.

describe('the U.S. Code', () => {
  test.each([
    ['50 U.S.C. 1701 et seq.) (IEEPA), the National Emergencies Act (50 U.S.C. 1601 et seq.) (NEA)', 'usc/50/1701; usc/50/1601'],
    ['5 U.S.C. § 552(b)(1), (3), (6) and (7)(C)', 'usc/5/552 (b)(1); usc/5/552 (b)(3); usc/5/552 (b)(6); usc/5/552 (b)(7)(C)'],
    ['section 4 of the order (E.O. 14409) cites sections 1028 and 1030 of title 18', '4; usc/18/1028; usc/18/1030'],
    ['44 U.S.C. § 3554(a)(1)(A), (a)(2), and (b)', 'usc/44/3554 (a)(1)(A); usc/44/3554 (a)(2); usc/44/3554 (b)'],
    ['sections 3502 and 3552(b)(6) of title 44, United States Code,', 'usc/44/3502; usc/44/3552 (b)(6)'],
    ['18 U.S.C. §§ 1030(a)(2)(C) and (c)(2)(B)(i)', 'usc/18/1030 (a)(2)(C); usc/18/1030 (c)(2)(B)(i)'],
    ['sections 3502(5) and 3502(1), respectively, of title 44', 'usc/44/3502 (5); usc/44/3502 (1)'],
    ['section 1016(e) of the USA PATRIOT Act of 2001 (42 U.S.C. 5195c(e))', 'usc/42/5195c (e)'],
    ['sections 1028 and 1030 of title 18, United States Code', 'usc/18/1028; usc/18/1030'],
    ['5 U.S.C. §§ 3301, 3302, 7511(b)(2)', 'usc/5/3301; usc/5/3302; usc/5/7511 (b)(2)'],
    ['sections 2510-2522 of title 18, United States Code', 'usc/18/2510..usc/18/2522'],
    ['31 U.S.C. 1105 note; 44 U.S.C. 3504(h)', 'usc/31/1105 note; usc/44/3504 (h)'],
    ['5 U.S.C. §§ 551–559, 701–706', 'usc/5/551..usc/5/559; usc/5/701..usc/5/706'],
    ['10 U.S.C. §§ 394, 398a, and 2224', 'usc/10/394; usc/10/398a; usc/10/2224'],
    ['Title 18, United States Code, Section 1030(a)(2)', 'usc/18/1030 (a)(2)'],
    ['the Defense Production Act (50 U.S.C. 4501 note)', 'usc/50/4501 note'],
    ['5 U.S.C. 801(a)(1)(A), 804(2)', 'usc/5/801 (a)(1)(A); usc/5/804 (2)'],
    ['6 U.S.C. 659(c)(1)–(9), (n)', 'usc/6/659 (c)(1)–(9); usc/6/659 (n)'],
    ['42 U.S.C. §§ 2000bb to 2000bb-4', 'usc/42/2000bb..usc/42/2000bb-4'],
    ['Title 44, section 3502, of the United States Code', 'usc/44/3502'],
    ['Sec. 5 of the FTC Act, 15 U.S.C. § 45(a)(1),', 'usc/15/45 (a)(1)'],
    ['18 U.S.C. 1030(e)(2)(B).3 The statute', 'usc/18/1030 (e)(2)(B)'],
    ['6 U.S.C. § 665g and 6 U.S.C. § 677b', 'usc/6/665g; usc/6/677b'],
    ['44 USC §3552(b)(6)(A)(i)(II)', 'usc/44/3552 (b)(6)(A)(i)(II)'],
    ['15 U.S.C. §§ 1, 2, and 14', 'usc/15/1; usc/15/2; usc/15/14'],
    ['18 U.S.C. Secs. 1028 and 1030', 'usc/18/1028; usc/18/1030'],
    ['(codified at 6 U.S.C. § 681b(a)(1))', 'usc/6/681b (a)(1)'],
    ['42 USC 12112(d)(4)(A)–(B)', 'usc/42/12112 (d)(4)(A)–(B)'],
    ['44 U.S.C. § 3554(b)(6)(B)[4]', 'usc/44/3554 (b)(6)(B)'],
    ['50 U.S.C. §§ 1801–1885c', 'usc/50/1801..usc/50/1885c'],
  ])('“%s”: %s', (text, expected) => {
    expect(cited(text)).toBe(expected);
  });
});

describe('the C.F.R.', () => {
  test.each([
    ['under 5 U.S.C. § 552(b)(4) and (6), and 5 C.F.R. § 1303.91', 'usc/5/552 (b)(4); usc/5/552 (b)(6); cfr/5/1303.91'],
    ['48 CFR 52.204-23, 52.204-25, and 52.204-26', 'cfr/48/52.204-23; cfr/48/52.204-25; cfr/48/52.204-26'],
    ['43 U.S.C. § 1701 et seq.; 43 C.F.R. pts. 2800-2880', 'usc/43/1701; cfr/43/2800..cfr/43/2880'],
    ['14 CFR § 91.225(h)(1)(i)–(ii); § 91.227', 'cfr/14/91.225 (h)(1)(i)–(ii); cfr/14/91.227'],
    ['40 CFR part 52, subpart F (40 CFR 52.220)', 'cfr/40/52 subpart F; cfr/40/52.220'],
    ['section 2.104 of title 48 of the Code of Federal Regulations', 'cfr/48/2.104'],
    ['5 CFR Part 2635, Subparts B through D', 'cfr/5/2635 subparts B through D'],
    ['26 C.F.R. §§ 1.501(c)(3)-1(d)(1)(ii)', 'cfr/26/1.501(c)(3)-1 (d)(1)(ii)'],
    ['48 CFR parts 204, 212, and 252', 'cfr/48/204; cfr/48/212; cfr/48/252'],
    ['50 CFR 17.11(h) and 17.95(a)', 'cfr/50/17.11 (h); cfr/50/17.95 (a)'],
    ['20 U.S.C. § 1232g; 34 C.F.R. Part 99', 'usc/20/1232g; cfr/34/99'],
    ['40 CFR 52.220(c)(39)(iii)(C)', 'cfr/40/52.220 (c)(39)(iii)(C)'],
    ['2 C.F.R. §§ 200.216, 200.471', 'cfr/2/200.216; cfr/2/200.471'],
    ['40 CFR 1501.3(b)(1) through (4)', 'cfr/40/1501.3 (b)(1)–(4)'],
    ['Title 48, Code of Federal Regulations, Part 52', 'cfr/48/52'],
    ['40 CFR 52.21(b)(2)(iii)(a)', 'cfr/40/52.21 (b)(2)(iii)(a)'],
    ['12 CFR 225.300–225.303', 'cfr/12/225.300..cfr/12/225.303'],
    ['40 CFR part 63, subpart ZZZZ', 'cfr/40/63 subpart ZZZZ'],
    ['10 CFR 50.55a(b)(2)(xii)', 'cfr/10/50.55a (b)(2)(xii)'],
    ['48 CFR 4.2100-4.2105', 'cfr/48/4.2100..cfr/48/4.2105'],
    ['29 C.F.R. § 541.600(a)-(b)', 'cfr/29/541.600 (a)–(b)'],
    ['32 CFR 170.14(c)(2)–(4)', 'cfr/32/170.14 (c)(2)–(4)'],
    ['63 Fed. Reg. 1 and 2 CFR 200', 'fr/63/1; cfr/2/200'],
    ['10 CFR Part 50, Appendix B', 'cfr/10/50 appendix B'],
  ])('“%s”: %s', (text, expected) => {
    expect(cited(text)).toBe(expected);
  });
});

describe('the Federal Register and the Statutes at Large', () => {
  test.each([
    ['58 Fed. Reg. 51735 (Oct. 4, 1993); 76 Fed. Reg. 3821 (Jan. 21, 2011)', 'fr/58/51735; fr/76/3821'],
    ['77 Fed. Reg. 48,208, 48,267 (Aug. 13, 2012)', 'fr/77/48208 48267'],
    ['the Act of June 25, 1948, ch. 645, 62 Stat. 683', 'stat/62/683'],
    ['43 Fed. Reg. at 11112–13.', 'fr/43/11112..fr/43/11113'],
    ['see 80 FR 64661 at 64663', 'fr/80/64661 64663'],
    ['64 FR 43255, August 10, 1999', 'fr/64/43255'],
    ['86 FR 26633 (May 17, 2021)', 'fr/86/26633'],
    ['Vol. 86 Fed. Reg. 26,633', 'fr/86/26633'],
    ['81 Fed. Reg. at 57,659.', 'fr/81/57659'],
    ['86 Fed Reg 26,633', 'fr/86/26633'],
  ])('“%s”: %s', (text, expected) => {
    expect(cited(text)).toBe(expected);
  });
});

describe('public laws and bills', () => {
  test.each([
    ['National Defense Authorization Act for Fiscal Year 2026, Public Law 119-60, Section 1532, enacted', 'plaw/119/60 1532'],
    ['Section 5(b)(1) of Pub. L. 113–283, 128 Stat. at 3086', 'plaw/113/283 5(b)(1); stat/128/3086'],
    ['H.R. 1, H.R. 3684, and H.R. 5376', 'bill/hr/1; bill/hr/3684; bill/hr/5376'],
    ['section 889(a)(1)(B) of Pub. L. 115-232', 'plaw/115/232 889(a)(1)(B)'],
    ['section 10005 of H.R. 1 (119th Congress)', 'bill/hr/1 10005'],
    ['H.R. 2670, § 1525 (118th Cong. 2023)', 'bill/hr/2670 1525'],
    ['H.R. 1, § 10005(b) (119th Cong.)', 'bill/hr/1 10005(b)'],
    ['§§1505-1507 of P.L. 117-81', 'plaw/117/81 1505–1507'],
    ['P.L. 119-60 (S. 1071)', 'plaw/119/60; bill/s/1071'],
    ['Division E of Public Law 116–283', 'plaw/116/283'],
    ['H.R. 7072/S. 4373', 'bill/hr/7072; bill/s/4373'],
    ['H. Res. 1450, 117th Cong.', 'bill/hres/1450'],
    ['P.L. 116-283, Division E', 'plaw/116/283'],
    ['Title VI of P.L. 117-58', 'plaw/117/58'],
    ['S. 3600, 117th Congress', 'bill/s/3600'],
    ['Public Law 113–283', 'plaw/113/283'],
    ['P.L. No. 113-283', 'plaw/113/283'],
    ['Pub. L. 99-474', 'plaw/99/474'],
  ])('“%s”: %s', (text, expected) => {
    expect(cited(text)).toBe(expected);
  });
});

describe('other orders and memoranda', () => {
  test.each([
    ['Executive Order 13636, Improving Critical Infrastructure Cybersecurity, February 12, 2013, section 9', 'eo/13636 9'],
    ['EO 14110 sec. 10.1(b); EO 14091 sec. 4(b); EO 13960 sec. 5', 'eo/14110 10.1(b); eo/14091 4(b); eo/13960 5'],
    ['Presidential Policy Directive 21, “Critical Infrastructure Security and Resilience”', 'memo/ppd/21'],
    ['NSDM-84; NSD 42; PDD-63; NSPD-51', 'memo/nsdm/84; memo/nsd/42; memo/pdd/63; memo/nspd/51'],
    ['E.O. 13526, §1.4(a), (c), & (d)', 'eo/13526 1.4(a); eo/13526 1.4(c); eo/13526 1.4(d)'],
    ['section 3(f) of E.O. 12866 and section 6 of E.O. 13563', 'eo/12866 3(f); eo/13563 6'],
    ['EO 14144 (as amended by EO 14306), Sec. 2(b)', 'eo/14144; eo/14306; eo/14144 2(b)'],
    ['Executive Orders 12866 and 13563 and section 4 of the Act', 'eo/12866; eo/13563'],
    ['Exec. Order 12,333 §§ 2.3-2.4, 3.5(e)', 'eo/12333 2.3–2.4; eo/12333 3.5(e)'],
    ['Executive Order 12866 and Executive Order 13563', 'eo/12866; eo/13563'],
    ['National Security Memorandum-25 (NSM-25)', 'memo/nsm/25; memo/nsm/25'],
    ['Section 10.1(b)(viii)(A) of E.O. 14110', 'eo/14110 10.1(b)(viii)(A)'],
    ['E.O. 14028, Sections 4(g) and 4(i)', 'eo/14028 4(g); eo/14028 4(i)'],
    ['E.O. 13526, Sec. 1.4(c), (d)', 'eo/13526 1.4(c); eo/13526 1.4(d)'],
    ['Executive Orders (E.O.s) 12866 and 13563', 'eo/12866; eo/13563'],
    ['E.O. 13771, 82 FR 9339, Feb. 3, 2017', 'eo/13771; fr/82/9339'],
    ['Executive Orders Nos. 12866 and 13563', 'eo/12866; eo/13563'],
    ['Executive Orders 13526 and 13556', 'eo/13526; eo/13556'],
    ['section 1.4 of Executive Order 13526', 'eo/13526 1.4'],
    ['EO 14144 Sec. 2(a)(i)-(iv)', 'eo/14144 2(a)(i)–(iv)'],
    ['EO 14028, sec. 4(e)(i)–(x)', 'eo/14028 4(e)(i)–(x)'],
    ['EO 13960, Section 3, “Principles”', 'eo/13960 3'],
    ['Presidential Policy Directive-21', 'memo/ppd/21'],
    ['E.O. 14110, Secs. 4.1-4.3', 'eo/14110 4.1–4.3'],
  ])('“%s”: %s', (text, expected) => {
    expect(cited(text)).toBe(expected);
  });
});

describe('what looks like a citation and is none gives nothing', () => {
  test.each([
    'GDPR Article 48; EU AI Act Art. 55',
    'SB 53; SB 942',
    'CISA BOD 26-04',
    '(5 U.S.C.\n\n552)',
    'Id. § 9(a); see also id. § 10',
    'Federal Register / Vol. 86, No. 132 / Wednesday, July 14, 2021 / Notices',
    'OMB Control Number 1670-0052',
    'Docket No. FAA-2021-0268; RIN 2120-AA64',
    "18 U.S.C. ' 1030",
    'Title 44, chapter 35, United States Code',
    'S.Amdt. 123',
    'Senate Bill 2521',
    'House Bill 6356',
    'Proclamation 10896',
    'Presidential Proclamation 9994',
    'Presidential Determination No. 2023-04',
    '36 CFR Chapter XII, Subchapter B',
    '48 C.F.R. ch. 1, subpt. 4.21',
    '5 U.S.C. chs. 5 and 7',
    'EO 144091 Section 3(b)',
    'version 3.2(b) of the software',
  ])('%s', (text) => {
    expect(cited(text)).toBe('');
  });
});
