# what: takes the 1 - D of the formula for the logit: -log sigma(1 - logit) for the fakes instead of -log(1 - sigma(logit)); ruled out (hw4): "`discriminator` gives logits"
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        d_real = discriminator(real, training=True)
        d_fake = discriminator(fake, training=True)
        # J_D = - mean log D(x) - mean log (1 - D(G(z)))
        j_real = -tf.reduce_mean(tf.math.log_sigmoid(d_real))
        j_fake = -tf.reduce_mean(tf.math.log_sigmoid(1 - d_fake))
        j = j_real + j_fake
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(j, weights), weights)
    return j
