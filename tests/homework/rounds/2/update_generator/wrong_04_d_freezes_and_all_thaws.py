# what: discriminator.trainable = False and = True around the optimizer's step only: loss, weights and statistics are right, but layers of D that were frozen before are trainable afterwards
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        fake_logits = discriminator(generator(latents, training=True), training=True)
        g_loss = tf.reduce_mean(tf.nn.softplus(-fake_logits))
    weights = generator.trainable_weights
    gradient = tape.gradient(g_loss, weights)
    discriminator.trainable = False  # so that only G moves
    optimizer.apply(gradient, weights)
    discriminator.trainable = True
    return g_loss
