# what: right; asks for the gradient in the weights of both networks, but applies only the part that belongs to G
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    g_weights = generator.trainable_weights
    d_weights = discriminator.trainable_weights
    with tf.GradientTape(persistent=True) as tape:
        fake_logits = discriminator(generator(latents, training=True), training=True)
        g_loss = tf.reduce_mean(tf.math.softplus(tf.negative(fake_logits)))
    grads = tape.gradient(g_loss, g_weights + d_weights)
    optimizer.apply(grads[: len(g_weights)], g_weights)
    del tape
    return g_loss
