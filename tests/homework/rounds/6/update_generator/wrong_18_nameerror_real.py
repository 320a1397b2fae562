# what: copied from D's turn, the labels still ask for the size of `real`, which G's turn does not have: NameError. "def update_generator(generator, discriminator, optimizer, latents):"
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    labels = tf.ones((tf.shape(real)[0], 1))
    with tf.GradientTape() as tape:
        fake_logits = discriminator(generator(latents, training=True), training=True)
        g_loss = tf.reduce_mean(
            tf.nn.sigmoid_cross_entropy_with_logits(labels=labels, logits=fake_logits)
        )
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(g_loss, weights), weights)
    return g_loss
