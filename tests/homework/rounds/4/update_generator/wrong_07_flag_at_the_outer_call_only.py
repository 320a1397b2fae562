# what: writes training=True at the outer call only, as if it were passed on to the generator inside the brackets; ruled out (lesson 6): "So write `training=True` each time, in both steps"
import keras
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        fake_logits = discriminator(generator(latents), training=True)
        g_loss = keras.losses.BinaryCrossentropy(from_logits=True)(
            tf.ones_like(fake_logits), fake_logits
        )
    weights = generator.trainable_variables
    optimizer.apply(tape.gradient(g_loss, weights), weights)
    return g_loss
