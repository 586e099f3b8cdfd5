internal import PointsCore

extension Refusal {
    /// What to do about an entry of a kind that cannot be reversed.
    static func otherWay(than kind: String, _ name: EntryName) -> Phrase {
        switch kind {
        case Reversal.key:
            Phrase(
                "它本身就是冲正；冲错了，请把原来那件重新登记一次。",
                en: " It is a reversal itself; if that was wrong, record the first one anew.")
        case Publication.key:
            Phrase(
                "公示不能取消：榜上哪件事错了就冲正哪件，下一期会更正。",
                en:
                    " A posted board stays: reverse the matter that is wrong on it, and the next board corrects it."
            )
        case Approval.key:
            Phrase(
                "审核通过的事项不该算，就冲正那件事本身。", en: " Reverse the matter itself that should not have been approved.")
        case Rejection.key:
            Phrase("退回的事项要算，就重新登记一件。", en: " Record the matter anew if it should count.")
        case ObjectionFiled.key:
            Phrase(
                "提出人撤回异议：jifen 异议 撤回 \(name)",
                en: " A member takes an objection back: jifen object withdraw \(name)")
        case ObjectionAnswered.key, ObjectionWithdrawn.key:
            Phrase("还有疑问，请重新提出异议。", en: " Where doubts remain, make another objection.")
        case Matter.key:
            Phrase(
                "它没有审核通过，没有计分，没有可冲正的。",
                en: " It was rejected and does not count, so there is nothing to take back.")
        case BranchesOpened.key:
            Phrase("支部开了就一直在；没有党员的支部不影响榜单。", en: " A branch stays; one without members does no harm.")
        case MembersJoined.key:
            Phrase(
                "多加的人用“党员 移出”，资料错了用“党员 修改”。",
                en: " Use member leave for one too many, member amend for wrong data.")
        case MemberAmended.key: Phrase("再用“党员 修改”改回来。", en: " Put it right with member amend.")
        case MemberMoved.key: Phrase("再用“党员 转支部”转回来。", en: " Move the member back with member move.")
        case MemberLeft.key: Phrase("回来的人用“党员 移回”。", en: " Use member rejoin.")
        case MemberRejoined.key: Phrase("要移出，用“党员 移出”。", en: " Use member leave.")
        case RedemptionSuspended.key: Phrase("恢复兑换：“党员 恢复兑换”。", en: " Use member resume.")
        case RedemptionResumed.key: Phrase("要暂停，用“党员 停兑”。", en: " Use member suspend.")
        case GoodsAdded.key:
            Phrase(
                "不再兑换的商品，用“商品 下架”。", en: " Use goods withdraw where an article is not for sale any more.")
        case HoldReleased.key: Phrase("取消了的预留要重新预留。", en: " Hold the goods anew.")
        case CardsIssued.key: Phrase("卡弄错了，用“卡 换新”。", en: " Use card replace where a card was wrong.")
        case DaySettled.key:
            Phrase("日结不能取消，差错登记在下一次日结里。", en: " A closing stays; put things right in the next one.")
        case DeskTrusted.key: Phrase("接管不能取消。", en: " Taking a book over stays.")
        // Rules, prices, limits, settings: the last one holds.
        default: Phrase("重新登记一次即可，以后一次为准。", en: " Give it once more: the last one holds.")
        }
    }
}
