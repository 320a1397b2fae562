# what: softplus of keras.ops, and D looks at the fakes first, with stop_gradient on them
import keras
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        fakes = tf.stop_gradient(generator(latents, training=True))
        on_fakes = keras.ops.mean(keras.ops.softplus(discriminator(fakes, training=True)))
        on_reals = keras.ops.mean(keras.ops.softplus(-discriminator(real, training=True)))
        loss = on_reals + on_fakes
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss
