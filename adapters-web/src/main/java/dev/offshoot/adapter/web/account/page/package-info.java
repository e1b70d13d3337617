/** Signing in, one's own account, and the people and tokens that administrators look after. */
@NullMarked
package dev.offshoot.adapter.web.account.page;

import org.jspecify.annotations.NullMarked;
