/** What is shown of imports. */
@NullMarked
package dev.offshoot.importing.view;

import org.jspecify.annotations.NullMarked;
