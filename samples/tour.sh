#!/usr/bin/env bash
# A month's main job before one's eyes: copies the sample book to a temporary folder and works on it there.
# Builds jifen first. All people in the book are invented.
set -euo pipefail
cd "$(dirname "$0")/.."

echo "Building jifen ..."
swift build -c release --product jifen >/tmp/jifen-build.$$ 2>&1 || {
    cat /tmp/jifen-build.$$
    exit 1
}
rm -f /tmp/jifen-build.$$
bin=$(swift build -c release --show-bin-path)

# Refusals belong to the story too.
exec 2>&1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp -R samples/longhua/book "$work/隆华"
cd "$work"
export PATH="$bin:$PATH" JIFEN_BOOK="$work/隆华" JIFEN_BY=孙丽
unset JIFEN_DESK JIFEN_LANG

say() { if [ -t 1 ]; then printf '\n\033[1m# %s\033[0m\n' "$1"; else printf '\n# %s\n' "$1"; fi; }
run() {
    printf '$ jifen'
    printf ' %s' "$@"
    printf '\n'
    jifen "$@"
}
refused() {
    local status=0
    run "$@" || status=$?
    [ "$status" -eq 1 ] || { echo "expected a refusal, got exit status $status"; exit 1; }
    echo "[$status]"
}

say "账本是拷来的：先核验，核对指纹后接管"
run 核验
hash=$(jifen verify --json | sed 's/.*"hash":"\([0-9a-f]*\)".*/\1/')
run 接管 --指纹 "${hash:0:8}"

say "六月榜，前十名"
run 榜单 2021-06 --前几名 10

say "登记今晚的活动：一件事，多个党员，分角色"
run 记分 文艺演出 组织=0001 演出=0002 参加=0003,0004 --标题 社区联欢

say "微信接龙的名单原样粘贴"
cat >接龙.txt <<'LIST'
#接龙
周六上午河道清洁
1. 张淑珍
2、李德明（带工具）
③ 赵玉梅
LIST
cat 接龙.txt
run 记分 义务劳动 --名单 接龙.txt --标题 河道清洁

say "有人又记了一次：照记，但会提示；撤销就是再记一条相反的"
run 记分 义务劳动 0001 --标题 河道清洁
run 撤销

say "重名不猜"
refused 记分 义务劳动 王芳

say "本月榜"
run 榜单

say "积分超市：兑换，不够就不给"
run 商品 列表
run 兑换 0003 香皂*2
refused 兑换 0003 食用油5L

say "兑换台：扫卡、扫商品、回车；这里的几行是扫进来的，空行是回车"
cat >扫描.txt <<'LINES'
LH0002
保温杯
毛巾*2
香皂

LINES
cat 扫描.txt
printf '$ jifen 兑换台 <扫描.txt\n'
jifen 兑换台 <扫描.txt >听到.txt 2>&1
cat 听到.txt

say "小票补打，给 80 毫米的打印机；积分卡，一张 A4 纸十张"
run 小票 "$(sed -n 's/^分录：//p' 听到.txt)" --宽 48 --格式 html --输出 小票.html
run 卡 打印 0001 0002 0003 --输出 卡.html

say "日结：应有多少，点到多少"
run 日结 --确认 --实点 香皂=87,毛巾=33

say "一人一档，每一分都说得出为什么"
run 党员 档案 0003

say "月底公示：按月份先后，编期号、定稿、印上指纹"
run 公示 2021-04 --确认
run 公示 2021-05 --确认
run 公示 2021-06 --确认
refused 公示 2021-06
run 公示榜 短文 最近

say "公示以后补登六月的事：六月的榜不改，计入下一期"
run 记分 义务劳动 0003 --标题 车棚清扫 --日期 2021-06-26
run 公示榜 更正 2021-06

say "纸上的指纹和账本对得上"
run 公示榜 核对

say "收工前核验整个账本"
run 核验
