/** What is shown of history. */
@NullMarked
package dev.offshoot.chronicle.view;

import org.jspecify.annotations.NullMarked;
