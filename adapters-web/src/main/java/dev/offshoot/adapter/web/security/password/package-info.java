/** How passwords are kept, which are taken, and the first one of all. */
@NullMarked
package dev.offshoot.adapter.web.security.password;

import org.jspecify.annotations.NullMarked;
