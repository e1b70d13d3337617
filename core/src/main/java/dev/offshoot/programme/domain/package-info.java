/** What a programme may be asked, and how it decides. */
@NullMarked
package dev.offshoot.programme.domain;

import org.jspecify.annotations.NullMarked;
