# what: two tapes and the chain rule: first the gradient in the fakes, then through G with output_gradients
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape_g:
        fake = generator(latents, training=True)
    with tf.GradientTape(watch_accessed_variables=False) as tape_d:
        tape_d.watch(fake)
        logits = discriminator(fake, training=True)
        loss = tf.reduce_mean(tf.nn.softplus(-logits))
    pull = tape_d.gradient(loss, fake)  # where D wants the fakes to go
    weights = generator.trainable_weights
    optimizer.apply(tape_g.gradient(fake, weights, output_gradients=pull), weights)
    return loss
