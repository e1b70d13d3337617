/** What is shown of a programme. */
@NullMarked
package dev.offshoot.programme.view;

import org.jspecify.annotations.NullMarked;
