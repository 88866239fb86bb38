import type { Words } from '../catalogue.ts'

export const operator: Words['operator'] = {
  bad_key:
    'GeminiがEaselのAPIキーを受け付けません。Easelの管理者が有効なGEMINI_API_KEYを設定する必要があります。',
  key_expired:
    'EaselのGemini用APIキーの期限が切れています。Easelの管理者がキーを更新するか、別のGEMINI_API_KEYを設定する必要があります。',
  key_leaked:
    'EaselのAPIキーが公開の場で見つかったため、Googleがブロックしました。Easelの管理者が新しいキーを作り、GEMINI_API_KEYに設定する必要があります。',
  key_restricted:
    'EaselのAPIキーは、Googleのコンソールの制限によってEaselから使えません。Easelの管理者が、どのアドレスからでもGemini APIを呼べるようにする必要があります。',
  api_off:
    'EaselのキーのGoogleプロジェクトでは、Gemini APIが無効になっています。Easelの管理者がGoogleのコンソールで有効にする必要があります。',
  billing_off:
    'これには有料プランが必要ですが、EaselのキーのGoogleプロジェクトでは課金が設定されていません。Easelの管理者がGoogle AI Studioで課金を有効にする必要があります。',
  credits_used_up:
    'GoogleでのEaselの前払い残高がなくなりました。Easelの管理者がGoogle AI Studioで残高を追加する必要があります。',
  spend_cap_reached:
    'Googleで設定されたEaselの利用額の上限に達しました。Easelの管理者がGoogle AI Studioで上限を上げられます。',
  place_not_supported:
    'Easelが呼び出した地域では、GoogleがGeminiを提供していません。Easelの管理者がLOCATION_HINTを設定する必要があります。',
  account_suspended:
    'EaselのAPIキーのアカウントまたはプロジェクトがGoogleに停止されています。Easelの管理者がGoogleに確認して解決する必要があります。',
  not_allowed:
    'EaselのAPIキーではこのモデルを使えません。Easelの管理者がGoogleのコンソールで許可する必要があります。',
  no_key:
    'Gemini のキーがないので描けません。このワークスペースの管理者が /imagine settings で設定するか、Easel を運用している人が GEMINI_API_KEY を設定してください。',
  wrong_address:
    'Easelの呼び出し先のアドレスにGeminiがありません。Easelの管理者がGEMINI_BASE_URLを直す必要があります。',
}

export const ownKey: Words['ownKey'] = {
  invalid:
    'このワークスペースのキーを Gemini が受け付けません。管理者が /imagine settings で別のキーを設定できます。',
  expired:
    'このワークスペースの Gemini キーの期限が切れました。管理者が /imagine settings で別のキーを設定できます。',
  leaked:
    'このワークスペースのキーが公開の場で見つかったため、Google が止めました。管理者が /imagine settings で別のキーを設定できます。',
  off: 'このワークスペースのキーのプロジェクトを Google が止めています。管理者が Google で直すか、/imagine settings で別のキーを設定できます。',
  money:
    'このワークスペースのキーの Google アカウントに残高がないか、上限に達しています。管理者が Google で直せます。',
}

export const afterOperator: Words['afterOperator'] = {
  retry: (why) => `${why}そのあと「再試行」を押してください。`,
  newThread: (why) => `${why}そのあと、新しいスレッドでもう一度頼んでください。`,
  wordsKept: (why) => `${why}文章はそのままです。`,
}
