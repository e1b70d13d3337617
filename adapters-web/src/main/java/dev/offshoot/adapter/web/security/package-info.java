/** Who is at the door: accounts, sessions, tokens, and patience with mistakes. */
@NullMarked
package dev.offshoot.adapter.web.security;

import org.jspecify.annotations.NullMarked;
