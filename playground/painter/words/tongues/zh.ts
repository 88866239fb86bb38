/** Chinese for the painter's words. `<` marks what stands behind its noun in Chinese and before it in English. */
export const CHINESE = `
lighthouse: 灯塔, 燈塔
house: 房子, 小屋, 村庄
castle: 城堡
bridge: 桥, 大桥
windmill: 风车
skyscraper: 摩天大楼, 大楼, 塔楼
tent: 帐篷
temple: 寺庙, 宝塔
shop: 商店, 咖啡馆, 咖啡店, 面包店
tree: 树, 大树
pine: 松树, 圣诞树
palm: 棕榈树, 椰子树
flower: 花, 花朵, 向日葵, 玫瑰, 花束
mushroom: 蘑菇
cactus: 仙人掌
pumpkin: 南瓜
rock: 石头, 岩石
campfire: 篝火
streetlamp: 路灯
person: 人, 男人, 女人, 孩子, 男孩, 女孩
family: 家庭
team: 团队
astronaut: 宇航员, 太空人
robot: 机器人
snowman: 雪人
car: 汽车, 车, 轿车
bus: 公交车, 巴士, 卡车
bicycle: 自行车
train: 火车
duck: 鸭子
boat: 船, 小船, 帆船
whale: 鲸鱼, 鲸, 海豚
fish: 鱼, 金鱼
turtle: 乌龟, 海龟
bird: 鸟, 海鸥, 小鸟
butterfly: 蝴蝶
bee: 蜜蜂
balloon: 气球, 热气球
kite: 风筝
plane: 飞机
rocket: 火箭, 飞船
planet: 行星
heart: 爱心, 心
cup: 杯子, 马克杯, 咖啡, 茶
teapot: 茶壶
pancakes: 煎饼
cake: 蛋糕
book: 书
guitar: 吉他
lamp: 台灯
chair: 椅子
sofa: 沙发
table: 桌子, 书桌
umbrella: 雨伞, 伞, 阳伞
apple: 苹果
banana: 香蕉
lemon: 柠檬
pizza: 披萨, 比萨
burger: 汉堡
ice cream: 冰淇淋
bottle: 瓶子, 香水
clock: 时钟, 钟
laptop: 笔记本电脑, 电脑
phone: 手机, 电话
camera: 相机
gift: 礼物, 礼盒
candle: 蜡烛
vase: 花瓶, 植物
ball: 球, 足球
key: 钥匙
logo: 标志, 徽标, 图标, 徽章, 贴纸
banner: 横幅
infographic: 信息图, 图表
t-shirt: T恤, 体恤
tote bag: 手提袋, 帆布袋, 包
light bulb: 灯泡
trophy: 奖杯
megaphone: 扩音器, 喇叭
calendar: 日历
card: 名片, 卡片
shoe: 鞋, 鞋子, 运动鞋
hat: 帽子
crown: 王冠, 皇冠
glasses: 眼镜, 墨镜
cat: 猫, 小猫, 猫咪
dog: 狗, 小狗
fox: 狐狸
rabbit: 兔子
bear: 熊
panda: 熊猫
lion: 狮子
tiger: 老虎
mouse: 老鼠
pig: 猪
monkey: 猴子
frog: 青蛙
horse: 马
unicorn: 独角兽
cow: 牛, 奶牛
sheep: 羊, 绵羊
elephant: 大象
dinosaur: 恐龙
dragon: 龙
owl: 猫头鹰
penguin: 企鹅
sea: 海, 大海, 海边
beach: 沙滩, 海滩
lake: 湖, 湖边, 池塘, 河
underwater: 水下, 海底
mountains: 山, 雪山, 山脉
hill: 山丘, 乡村
meadow: 草地, 花园, 公园
forest: 森林, 树林
desert: 沙漠
snow: 雪, 雪地, 冬天
city: 城市
street: 街道, 街
room: 房间, 厨房, 办公室, 图书馆
studio: 摄影棚, 白色背景, 白底
space: 太空, 宇宙
dawn: 黎明, 清晨, 早晨, 日出
day: 白天
dusk: 黄昏, 傍晚, 日落, 夕阳
night: 夜晚, 夜里, 晚上, 夜
sun: 太阳, 晴天
moon: 月亮, 月球, 满月
stars: 星星, 星空
clouds: 云, 白云, 多云
rain: 雨, 下雨
snowfall: 下雪
fog: 雾, 薄雾
storm: 暴风雨, 闪电
rainbow: 彩虹
aurora: 极光
fireworks: 烟花
watercolour: 水彩画, 水彩
oil painting: 油画
neon: 霓虹
pixel art: 像素画, 像素
poster: 海报
sketch: 素描, 铅笔画
black and white: 黑白
vintage: 复古
comic: 漫画
blueprint: 蓝图
red: 红色, 红
orange: 橙色, 橘色
yellow: 黄色, 黄
gold: 金色
green: 绿色, 绿
blue: 蓝色, 蓝
purple: 紫色
pink: 粉色, 粉红色, 粉红
brown: 棕色
white: 白色, 白
grey: 灰色
black: 黑色, 黑
big: 大, 更大, 大一点
small: 小, 更小, 小一点
brighter: 更亮, 亮一点
darker: 更暗, 暗一点
warm: 温暖
many: 许多, 很多
few: 几只, 几个, 一些
another: 再加一个, 另一个, 再来一个
add: 加上, 添加, 加, 放, 增加
remove: 去掉, 删除, 移除, 拿掉, 没有
change: 把, 改成, 变成, 换成, 改为, 变, 让
with: 戴着, 穿着, 拿着, 有, 带着
riding: 骑着, 骑
<on: 上的, 上面的
<beside: 看到的, 旁边的, 前的
on: 坐在, 躺在
of: 的
and: 和, 与
in: 在
object: 从, 上, 里, 了, 请, 画, 一张, 图, 图片, 一下, 里的, 着
sky: 天空
ground: 地面, 水面
background: 背景
text: 文字, 字
photo: 照片
it: 它
left: 左边
right: 右边
middle: 中间
saying: 写着
`
