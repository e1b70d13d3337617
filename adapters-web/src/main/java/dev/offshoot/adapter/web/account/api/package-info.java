/** What happened at the door, for administrators. */
@NullMarked
package dev.offshoot.adapter.web.account.api;

import org.jspecify.annotations.NullMarked;
