# what: keeps only weights with two or more axes, so biases and BatchNorm's gamma and beta never move; they are trainable weights of G as well
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        fake_logits = discriminator(generator(latents, training=True), training=True)
        g_loss = tf.reduce_mean(tf.nn.softplus(-fake_logits))
    weights = [w for w in generator.trainable_weights if len(w.shape) > 1]
    optimizer.apply(tape.gradient(g_loss, weights), weights)
    return g_loss
