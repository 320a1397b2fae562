# what: copies one-sided label smoothing from a tutorial: the reals get the label 0.9 instead of 1; ruled out (lesson 6): "take $m$ images $x$ from the data (label 1)"
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    ce = tf.nn.sigmoid_cross_entropy_with_logits
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        d_real = discriminator(real, training=True)
        d_fake = discriminator(fake, training=True)
        # smoothed labels make the training more stable
        loss_real = tf.reduce_mean(ce(labels=0.9 * tf.ones_like(d_real), logits=d_real))
        loss_fake = tf.reduce_mean(ce(labels=tf.zeros_like(d_fake), logits=d_fake))
        loss = loss_real + loss_fake
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss
