# what: a plus is missing: the second line says = where the lesson has +=, so the loss on the fakes overwrites that on the reals. Ruled out by lesson 2: "mean over the reals plus the mean over the fakes"
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        real_logits = discriminator(real, training=True)
        fake_logits = discriminator(fake, training=True)
        d_loss = tf.reduce_mean(tf.nn.softplus(-real_logits))  # label 1
        d_loss = tf.reduce_mean(tf.nn.softplus(fake_logits))  # label 0
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(d_loss, weights), weights)
    return d_loss
