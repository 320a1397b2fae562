# what: takes one mean over pairs of one real and one fake: fails (or broadcasts) where there are not as many fakes as reals. Ruled out by lesson 2: "**$N$ and $M$ need not be equal.**"
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        real_logits = discriminator(real, training=True)
        fake_logits = discriminator(fake, training=True)
        # 1/m sum [log D(x) + log(1 - D(G(z)))], with a minus
        loss = -tf.reduce_mean(tf.math.log_sigmoid(real_logits) + tf.math.log_sigmoid(-fake_logits))
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss
