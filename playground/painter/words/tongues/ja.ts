/** Japanese for the painter's words. `<` marks what stands behind its noun in Japanese and before it in English. */
export const JAPANESE = `
lighthouse: 灯台
house: 家, 小屋, 村
castle: 城, お城
bridge: 橋
windmill: 風車
skyscraper: 高層ビル, ビル, 塔
tent: テント
temple: 寺, 神社, 五重塔
shop: 店, カフェ, パン屋, 喫茶店
tree: 木, 樹
pine: 松, もみの木
palm: ヤシの木, ヤシ
flower: 花, ひまわり, バラ, 桜, 花束
mushroom: きのこ, キノコ
cactus: サボテン
pumpkin: かぼちゃ, カボチャ
rock: 岩, 石
campfire: 焚き火, たき火
streetlamp: 街灯
person: 人, 男性, 女性, 子ども, 子供, 男の子, 女の子
family: 家族
team: チーム
astronaut: 宇宙飛行士
robot: ロボット
snowman: 雪だるま
car: 車, 自動車
bus: バス, トラック
bicycle: 自転車
train: 電車, 列車
duck: アヒル, あひる, 鴨
boat: 船, 舟, ボート, ヨット
whale: クジラ, くじら, イルカ
fish: 魚, 金魚
turtle: カメ, 亀
bird: 鳥, カモメ
butterfly: 蝶, チョウ
bee: 蜂, ハチ
balloon: 気球, 風船
kite: 凧
plane: 飛行機
rocket: ロケット, 宇宙船
planet: 惑星
heart: ハート
cup: カップ, マグカップ, コーヒー, お茶
teapot: ティーポット, 急須
pancakes: パンケーキ
cake: ケーキ
book: 本
guitar: ギター
lamp: ランプ
chair: 椅子, いす
sofa: ソファ, ソファー
table: 机, テーブル
umbrella: 傘, パラソル
apple: りんご, リンゴ
banana: バナナ
lemon: レモン
pizza: ピザ
burger: ハンバーガー
ice cream: アイスクリーム, アイス
bottle: ボトル, 瓶, 香水
clock: 時計
laptop: ノートパソコン, パソコン
phone: スマホ, スマートフォン, 電話
camera: カメラ
gift: プレゼント, 贈り物, 箱
candle: ろうそく, キャンドル
vase: 花瓶, 植物
ball: ボール
key: 鍵
logo: ロゴ, 紋章, アイコン, ステッカー, バッジ
banner: バナー, 横断幕, のぼり
infographic: インフォグラフィック, グラフ, 図表
t-shirt: Tシャツ, ティーシャツ
tote bag: トートバッグ, バッグ, 鞄
light bulb: 電球
trophy: トロフィー
megaphone: メガホン
calendar: カレンダー
card: 名刺, カード
shoe: 靴, スニーカー
hat: 帽子
crown: 王冠
glasses: 眼鏡, メガネ, サングラス
cat: 猫, ネコ, ねこ, 子猫
dog: 犬, イヌ, いぬ, 子犬
fox: キツネ, 狐, きつね
rabbit: ウサギ, うさぎ
bear: 熊, クマ, くま
panda: パンダ
lion: ライオン
tiger: 虎, トラ
mouse: ネズミ
pig: 豚, ブタ
monkey: 猿, サル
frog: カエル, 蛙
horse: 馬
unicorn: ユニコーン
cow: 牛
sheep: 羊, ヒツジ
elephant: 象, ゾウ
dinosaur: 恐竜
dragon: 竜, 龍, ドラゴン
owl: フクロウ
penguin: ペンギン
sea: 海, 海辺
beach: 浜辺, ビーチ, 砂浜
lake: 湖, 池, 川
underwater: 水中, 海底
mountains: 山, 山々
hill: 丘, 田舎
meadow: 草原, 庭, 公園
forest: 森
desert: 砂漠
snow: 雪, 雪景色, 冬
city: 街, 都市, 町
street: 通り, 道
room: 部屋, 台所, キッチン, オフィス, 図書館
studio: スタジオ, 白い背景, 白背景
space: 宇宙
dawn: 夜明け, 朝, 日の出
day: 昼, 昼間
dusk: 夕暮れ, 夕方, 夕焼け, 日没
night: 夜, 夜中
sun: 太陽, 晴れ
moon: 月, 満月
stars: 星, 星空
clouds: 雲, 曇り
rain: 雨
snowfall: 雪が降る, 雪を降らせて
fog: 霧
storm: 嵐, 雷
rainbow: 虹
aurora: オーロラ
fireworks: 花火
watercolour: 水彩画, 水彩
oil painting: 油絵
neon: ネオン
pixel art: ドット絵, ピクセルアート
poster: ポスター
sketch: スケッチ, 鉛筆画
black and white: 白黒, モノクロ
vintage: レトロ, ビンテージ
comic: 漫画, マンガ, コミック
blueprint: 設計図
red: 赤い, 赤く, 赤, 赤色
orange: オレンジ色, オレンジ
yellow: 黄色い, 黄色く, 黄色
gold: 金色, 金, ゴールド
green: 緑色, 緑
blue: 青い, 青く, 青, 青色, 水色
purple: 紫色, 紫
pink: ピンク, ピンク色, 桃色
brown: 茶色い, 茶色
white: 白い, 白く, 白
grey: 灰色, グレー
black: 黒い, 黒く, 黒
big: 大きな, 大きい, 大きく
small: 小さな, 小さい, 小さく
brighter: 明るく, 明るい
darker: 暗く, 暗い
warm: 暖かい, 暖かく
many: たくさんの, たくさん
another: もう一つ, もう一匹
add: 加えて, 加える, 足して, 追加して, 追加, 入れて, 描き足して, 置いて, のせて
remove: 消して, 消す, 取り除いて, 削除して, なくして, 取って
change: 変えて, 変える, して, 替えて, してください, にする
<with: をかぶった, を着た, を持った, のある, がある, をつけた, 付きの
<on: の上の, の上に, に乗った, に乗る, に座る, に座った
<beside: から見た, の隣の, のそばの, の前の, のそばに, の隣に
of: の
and: と, や
object: を, が, は, も
in: で
to: に, へ
sky: 空
ground: 地面, 水面
background: 背景
text: 文字, 言葉, テキスト
photo: 写真
it: これ, それ
left: 左
right: 右
middle: 真ん中, 中央
please: ください, 下さい, 描いて, 絵, 画像, もっと, 少し, この, その, という, ように, た, な, い, る, て
`
