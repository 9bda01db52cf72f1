import { authorize, authorizePath, signInHost } from '../addresses.ts';
import { ids, isoTime, traceOf } from '../ids.ts';
import { errorPage, type FatalError } from '../pages/error.ts';
import type { Expected, Scenario } from '../scenario.ts';

/** Requests the service refuses with a page that prints the code. */

export const wrongAddress = `The redirect URI 'https://app.contoso.example/signin-oidc' specified in the request does not match the redirect URIs configured for the application '${ids.appId}'. Make sure the redirect URI sent in the request matches one added to your application in the Azure portal.`;

/** A SAML app's link; the request itself is not read here. */
const samlRequest = (name: string, host: string, path: string) =>
  `https://${host}${path}?${new URLSearchParams({ SAMLRequest: 'c3RhbmQtaW4', RelayState: 'stand-in', state: name })}`;

const printed = (name: string, code: string): Expected => ({
  codes: [code],
  badge: '1',
  mark: 'text',
  surfaces: ['page-text', 'page-config', 'header'],
  ...traceOf(name),
  timestamp: isoTime(traceOf(name)),
});

interface Refusal extends FatalError {
  name: string;
  title: string;
  story: string;
  host?: string;
  /** Where the app sends people; by default to the authorize endpoint. */
  path?: string;
}

const refusal = ({ name, title, story, host = signInHost, path, ...error }: Refusal): Scenario => ({
  name,
  title,
  story,
  start: path ? samlRequest(name, host, path) : authorize(name, host),
  settled: { selector: '#exceptionMessageContainer' },
  expected: printed(name, /^AADSTS\d+/.exec(error.message)![0]),
  replies: { [`${host}${path ?? authorizePath}`]: ({ trace }) => errorPage(error, trace) },
});

export const fatalErrors: Scenario[] = [
  refusal({
    name: 'wrong-redirect-uri',
    title: 'Wrong redirect URI',
    story: 'The app asks to return people to an address that is not registered.',
    message: `AADSTS50011: ${wrongAddress}`,
  }),
  refusal({
    name: 'unknown-app',
    title: 'Unknown app',
    story: 'The app is not known in this organization.',
    message: `AADSTS700016: Application with identifier '${ids.appId}' was not found in the directory 'Contoso'. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant. You may have sent your authentication request to the wrong tenant.`,
  }),
  refusal({
    name: 'not-assigned',
    title: 'Not assigned to the app',
    story: 'A SAML app lets in only people who were added to it.',
    path: `/${ids.tenantId}/saml2`,
    message: `AADSTS50105: Your administrator has configured the application Contoso Portal ('${ids.appId}') to block users unless they are specifically granted ('assigned') access to the application. The signed in user 'jane.doe@contoso.example' is blocked because they are not a direct member of a group with access, nor had access directly assigned by an administrator. Please contact your administrator to assign access to this application.`,
  }),
  refusal({
    name: 'unknown-code',
    title: 'A code nobody knows yet',
    story: 'The service invents a new number.',
    message: 'AADSTS789012: A condition that no catalogue has heard of was met.',
  }),
  refusal({
    name: 'us-government',
    title: 'US Government cloud',
    story: 'The same failure in another cloud.',
    host: 'login.microsoftonline.us',
    message: `AADSTS50011: ${wrongAddress}`,
  }),
  refusal({
    name: 'china',
    title: 'Cloud in China',
    story: 'The same failure in another cloud.',
    host: 'login.partner.microsoftonline.cn',
    message: `AADSTS50011: ${wrongAddress}`,
  }),
  refusal({
    name: 'external-id',
    title: 'External ID',
    story: 'A customer sign-in whose organization is unknown.',
    host: 'contoso.ciamlogin.com',
    message: `AADSTS90002: Tenant 'fabrikam.example' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud. Check with your subscription administrator, this may happen if there are no active subscriptions for the tenant.`,
  }),
  refusal({
    name: 'turkish-error',
    title: 'A page in Turkish',
    story: 'Headline and labels are Turkish, the message stays English.',
    language: 'tr',
    message: `AADSTS50011: ${wrongAddress}`,
    words: {
      headline: 'Oturum aç',
      sorry: 'Oturumunuz şu anda açılamıyor.',
      details: 'Sorun giderme ayrıntıları',
      send: 'Yöneticiniz bu bilgileri isteyebilir.',
      copy: 'Bilgileri panoya kopyala',
      requestId: 'İstek Kimliği',
      correlationId: 'Bağıntı Kimliği',
      timestamp: 'Zaman damgası',
      message: 'İleti',
      flag: 'Oturum açma hatalarını inceleme için işaretle:',
      enable: 'İşaretlemeyi etkinleştir',
      close: 'Sorun giderme ayrıntılarını kapat',
      terms: 'Koşullar',
      privacy: 'Gizlilik',
      more: 'Sorun giderme bilgileri',
    },
  }),
  refusal({
    name: 'arabic-error',
    title: 'A page in Arabic',
    story: 'Right to left; the message stays English.',
    language: 'ar',
    message: `AADSTS50011: ${wrongAddress}`,
    words: {
      headline: 'تسجيل الدخول',
      sorry: 'يتعذر تسجيل دخولك الآن.',
      details: 'تفاصيل استكشاف الأخطاء وإصلاحها',
      send: 'قد يطلب منك المسؤول هذه المعلومات.',
      copy: 'نسخ المعلومات إلى الحافظة',
      requestId: 'معرف الطلب',
      correlationId: 'معرف الارتباط',
      timestamp: 'الطابع الزمني',
      message: 'الرسالة',
      flag: 'وضع علامة على أخطاء تسجيل الدخول لمراجعتها:',
      enable: 'تمكين وضع العلامات',
      close: 'إغلاق تفاصيل استكشاف الأخطاء وإصلاحها',
      terms: 'الشروط',
      privacy: 'الخصوصية',
      more: 'معلومات استكشاف الأخطاء وإصلاحها',
    },
  }),
  {
    ...refusal({
      name: 'two-codes',
      title: 'Two codes in one message',
      story: 'One failure wraps another.',
      message:
        'AADSTS75006: An error occurred while processing a SAML2 Authentication request. AADSTS90011: The SAML authentication request property is not supported.',
    }),
    expected: { ...printed('two-codes', 'AADSTS75006'), codes: ['AADSTS75006', 'AADSTS90011'] },
  },
];
