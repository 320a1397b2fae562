# what: applies a sigmoid to the logits and then a loss that expects logits, so two sigmoids (lesson 6, mistake 3)
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        p_real = tf.sigmoid(discriminator(real, training=True))  # probability of being real
        p_fake = tf.sigmoid(discriminator(fake, training=True))
        loss_real = tf.nn.sigmoid_cross_entropy_with_logits(tf.ones_like(p_real), p_real)
        loss_fake = tf.nn.sigmoid_cross_entropy_with_logits(tf.zeros_like(p_fake), p_fake)
        d_loss = tf.reduce_mean(loss_real) + tf.reduce_mean(loss_fake)
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(d_loss, weights), weights)
    return d_loss
