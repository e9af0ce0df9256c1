"""What is read of each doing."""

from collections.abc import Callable, Mapping

from manciple.agent.grammar import (
    acts_alerts,
    acts_cart,
    acts_goods,
    acts_money,
    acts_quiet,
    acts_recommend,
    acts_shop,
    acts_trust,
)
from manciple.agent.grammar.meaning import Doing
from manciple.agent.grammar.reading import Reading


def nothing(r: Reading) -> None:
    """Read nothing more than that it was asked for."""
    del r


READ: Mapping[Doing, Callable[[Reading], None]] = {
    Doing.FIND: acts_goods.find,
    Doing.RECOMMEND: acts_recommend.recommend,
    Doing.WATCH: acts_goods.watch,
    Doing.WATCH_UPDATE: acts_alerts.watch_update,
    Doing.WATCH_STATUS: acts_alerts.watch_status,
    Doing.UNWATCH: acts_alerts.unwatch,
    Doing.ALERT_RULE: acts_alerts.alert_rule,
    Doing.PAUSE: acts_alerts.pause,
    Doing.QUIET_HOURS: acts_quiet.quiet_hours,
    Doing.DIGEST_SET: acts_alerts.digest_set,
    Doing.CHANNEL_SET: acts_alerts.channel_set,
    Doing.REMIND: acts_alerts.remind,
    Doing.COMPARE: acts_goods.compare,
    Doing.PRICE_CHECK: acts_goods.price_check,
    Doing.PRICE_HISTORY: acts_goods.price_history,
    Doing.TOTAL_CHECK: acts_shop.total_check,
    Doing.CONVERT: acts_shop.convert,
    Doing.SIZE_CONVERT: acts_cart.size_convert,
    Doing.SIZE_GUIDE: acts_cart.size_guide,
    Doing.QUIZ_START: acts_shop.quiz_start,
    Doing.FILTER_SET: acts_shop.filter_set,
    Doing.SORT_SET: acts_shop.sort_set,
    Doing.STORE_BLOCK: acts_shop.store_block,
    Doing.REMOVE_FROM_CART: acts_cart.remove_from_cart,
    Doing.ADD_TO_CART: acts_cart.add_to_cart,
    Doing.CART_UPDATE: acts_cart.cart_update,
    Doing.CORRECT: acts_cart.correct,
    Doing.APPLY_COUPON: acts_shop.apply_coupon,
    Doing.LOYALTY_SET: acts_shop.loyalty_set,
    Doing.LOYALTY_SHOW: acts_shop.loyalty,
    Doing.CHECKOUT: acts_cart.checkout,
    Doing.SUBSCRIBE: acts_shop.subscribe,
    Doing.REPLENISH_CHECK: acts_shop.replenish_check,
    Doing.ORDER_STATUS: acts_shop.order_status,
    Doing.RETURN_HELP: acts_shop.return_help,
    Doing.HANDOFF: acts_shop.handoff,
    Doing.BUDGET_SET: acts_money.budget_set,
    Doing.BUDGET_SHOW: acts_money.budget_show,
    Doing.SPEND_REPORT: acts_money.report,
    Doing.SAVINGS_REPORT: acts_money.savings_report,
    Doing.PERMISSION_GRANT: acts_trust.permission,
    Doing.PERMISSION_REVOKE: acts_trust.permission_revoke,
    Doing.PERMISSION_ASK: acts_trust.permission_ask,
    Doing.AUDIT_SHOW: acts_trust.audit_show,
    Doing.EXPLAIN: acts_trust.explain,
    Doing.PLUGIN_LIST: acts_trust.plugin_list,
    Doing.PLUGIN_DISABLE: acts_trust.plugin_disable,
    Doing.PROFILE_SET: acts_cart.profile_set,
    Doing.SETTINGS: acts_trust.settings,
    Doing.DATA_IMPORT: acts_trust.data_import,
    Doing.DATA_EXPORT: acts_trust.data_export,
    Doing.DATA_DELETE: acts_trust.data_delete,
    Doing.SHARE: acts_trust.share,
}
