import type { Words } from '../catalogue.ts'

export const operator: Words['operator'] = {
  bad_key: 'Gemini 不接受 Easel 的 API 密钥。请 Easel 的管理员设置有效的 GEMINI_API_KEY。',
  key_expired:
    'Easel 的 Gemini API 密钥已过期。请 Easel 的管理员续期，或设置另一个 GEMINI_API_KEY。',
  key_leaked:
    'Easel 的 API 密钥在公开场合被发现，Google 已将它停用。请 Easel 的管理员新建一个密钥，并设为 GEMINI_API_KEY。',
  key_restricted:
    'Easel 的 API 密钥在 Google 控制台中设了限制，Easel 无法使用。请 Easel 的管理员允许它从任何地址调用 Gemini API。',
  api_off:
    'Easel 的密钥所在的 Google 项目没有启用 Gemini API。请 Easel 的管理员在 Google 控制台中启用。',
  billing_off:
    '这里需要付费方案，而 Easel 的密钥所在的 Google 项目没有开通结算。请 Easel 的管理员在 Google AI Studio 中开通结算。',
  credits_used_up:
    'Easel 在 Google 的预付余额已用完。请 Easel 的管理员在 Google AI Studio 中充值。',
  spend_cap_reached:
    'Easel 已达到在 Google 设定的支出上限。Easel 的管理员可以在 Google AI Studio 中提高上限。',
  place_not_supported:
    'Google 在 Easel 发出调用的地区不提供 Gemini。请 Easel 的管理员设置 LOCATION_HINT。',
  account_suspended:
    'Google 停用了 Easel 的 API 密钥所属的账号或项目。请 Easel 的管理员与 Google 解决此事。',
  not_allowed: 'Easel 的 API 密钥不能使用这个模型。请 Easel 的管理员在 Google 控制台中允许它。',
  no_key:
    '没有设置 Gemini 密钥，所以我不能画。这个工作区的管理员可以用 /imagine settings 设置一个，或者由运行 Easel 的人设置 GEMINI_API_KEY。',
  wrong_address: 'Easel 调用的地址上没有 Gemini。请 Easel 的管理员更正 GEMINI_BASE_URL。',
}

export const ownKey: Words['ownKey'] = {
  invalid: 'Gemini 不接受这个工作区自己的密钥。管理员可以用 /imagine settings 换一个。',
  expired: '这个工作区自己的 Gemini 密钥已过期。管理员可以用 /imagine settings 换一个。',
  leaked:
    '这个工作区自己的密钥被公开发现，已被 Google 封禁。管理员可以用 /imagine settings 换一个。',
  off: 'Google 停用了这个工作区密钥所在的项目。管理员可以在 Google 处理，或用 /imagine settings 换一个密钥。',
  money: '这个工作区密钥的 Google 账户余额用完，或已达到上限。管理员可以在 Google 处理。',
}

export const afterOperator: Words['afterOperator'] = {
  retry: (why) => `${why}然后请按“重试”。`,
  newThread: (why) => `${why}然后请在新的消息列中再要一次。`,
  wordsKept: (why) => `${why}你的文字没有变。`,
}
