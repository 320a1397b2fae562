# what: "new latents" misread: draws its own (with a fixed seed) and ignores those handed in; ruled out: "Draw latents just before each step, and no others."
import keras
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    # G gets NEW latents, not those of D
    z = keras.random.normal(tf.shape(latents), seed=1)
    with tf.GradientTape() as tape:
        fake = generator(z, training=True)
        g_loss = tf.reduce_mean(tf.nn.softplus(-discriminator(fake, training=True)))
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(g_loss, weights), weights)
    return g_loss
